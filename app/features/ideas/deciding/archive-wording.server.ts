import type { Actor, System } from "#app/core/actor.ts";
import { conflict, notFound } from "#app/core/errors.ts";
import { organisationId } from "#app/core/ids.ts";
import { permit } from "#app/core/policy.ts";
import { lockOrganisation } from "#app/platform/lock-organisation.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { decidingPolicy } from "./deciding.policy.ts";
import { setWordingArchived, wordingsInOrder } from "./wording.store.server.ts";
import { isLastReason } from "./wording.ts";

/**
 * Archives a reason or reply, so that it is no longer offered, or brings it back. Repeating it is harmless.
 * Throws `not_found`, `forbidden`, and `conflict` for the last reason of a stage that needs one.
 */
export async function archiveWording(
  actor: Actor | System,
  { id, archived }: { readonly id: string; readonly archived: boolean },
): Promise<void> {
  await transact(actor, async ({ tx, sql, now, record }) => {
    permit(await lockOrganisation(sql, actor), decidingPolicy.configure, null);
    const wordings = await wordingsInOrder(sql);
    const wording = wordings.find((one) => one.id === id);
    if (!wording) throw notFound("configuring.unknown");
    if (wording.archived === archived) return;
    if (archived && isLastReason(wordings, wording)) throw conflict("configuring.lastReason");
    await setWordingArchived(tx, id, archived ? now : null);
    const kind = archived ? "wording.archived" : "wording.restored";
    const subject = { kind: "organisation", id: organisationId } as const;
    record({ kind, subject, data: { wordingId: id } });
  });
}
