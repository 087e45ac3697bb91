import type { Actor } from "#app/core/actor.ts";
import { conflict, Refusal } from "#app/core/errors.ts";
import { transact } from "#app/platform/transact.server.ts";
import { lockEntry } from "./lock-entry.server.ts";
import { markHandedOver } from "./draft.store.server.ts";

/**
 * Hands what one has written to the colleague for whom it is, who confirms it by submitting it; from then on it is
 * theirs alone. Returns its challenge. Throws `not_found`, `forbidden`, and `conflict` while it has no title.
 */
export async function handOver(actor: Actor, id: string): Promise<string> {
  return transact(actor, async ({ sql, now, record }) => {
    const { entry } = await lockEntry(sql, actor, id);
    if (!entry.part.isEnterer) throw new Refusal("forbidden", "entering.refusedEdit");
    if (entry.title.trim() === "") throw conflict("entering.titleMissing");
    const lead = entry.members.find(({ isLead }) => isLead);
    if (!lead) throw conflict("entering.mateUnknown");
    await markHandedOver(sql, id, now);
    const data = { personId: lead.personId };
    record({ kind: "submission.handed-over", subject: { kind: "submission", id }, data });
    return entry.challengeId;
  });
}
