import type { Actor } from "#app/core/actor.ts";
import { Refusal } from "#app/core/errors.ts";
import { transact } from "#app/platform/transact.server.ts";
import { lockEntry } from "./lock-entry.server.ts";
import { deleteDraft } from "./draft.store.server.ts";

/** Says that what a colleague has written for one is not one's own: it goes. Returns its challenge. Throws `not_found` and `forbidden`. */
export async function refuseEntry(actor: Actor, id: string): Promise<string> {
  return transact(actor, async ({ sql, record }) => {
    const { entry } = await lockEntry(sql, actor, id);
    if (!entry.part.isToConfirm) throw new Refusal("forbidden", "entering.refusedEdit");
    await deleteDraft(sql, id);
    const { challengeId, enteredById } = entry;
    const subject = { kind: "challenge", id: challengeId } as const;
    record({ kind: "entry-for.refused", subject, data: { submissionId: id, enteredById } });
    return challengeId;
  });
}
