import type { Actor, System } from "#app/core/actor.ts";
import { conflict, notFound } from "#app/core/errors.ts";
import { organisationId } from "#app/core/ids.ts";
import { permit } from "#app/core/policy.ts";
import { lockOrganisation } from "#app/platform/lock-organisation.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { moderationPolicy } from "../moderation.policy.ts";
import { reasonsInOrder, setReasonArchived } from "./reason.store.server.ts";

/**
 * Archives a reason, so that it is no longer offered, or brings it back. Repeating it is harmless.
 * Throws `not_found`, `forbidden`, and `conflict` for the last one that is offered.
 */
export async function archiveReason(
  actor: Actor | System,
  { id, archived }: { readonly id: string; readonly archived: boolean },
): Promise<void> {
  await transact(actor, async ({ sql, now, record }) => {
    permit(await lockOrganisation(sql, actor), moderationPolicy.configure, null);
    const reasons = await reasonsInOrder(sql);
    const reason = reasons.find((one) => one.id === id);
    if (!reason) throw notFound("ruling.unknown");
    if (reason.archived === archived) return;
    const others = reasons.filter((one) => one.id !== id && !one.archived);
    if (archived && others.length === 0) throw conflict("ruling.lastReason");
    await setReasonArchived(sql, id, archived ? now : null);
    const kind = archived ? "moderation-reason.archived" : "moderation-reason.restored";
    const subject = { kind: "organisation", id: organisationId } as const;
    record({ kind, subject, data: { reasonId: id } });
  });
}
