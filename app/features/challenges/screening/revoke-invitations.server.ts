import type { Actor } from "#app/core/actor.ts";
import { conflict } from "#app/core/errors.ts";
import { transact } from "#app/platform/transact.server.ts";
import { endInvitation, lockInvitation } from "./phase-invitation.store.server.ts";
import { expectSponsor, lockCounting } from "./screen-submissions.server.ts";

interface Revoking {
  readonly ids: readonly string[];
  readonly phaseId: string;
}

/**
 * Takes invitations to another phase back, all or none of them, until they are accepted; there being none is harmless.
 * Throws `not_found`, `forbidden` (no sponsor) and `conflict` (accepted).
 */
export async function revokeInvitations(
  actor: Actor,
  challengeId: string,
  { ids, phaseId }: Revoking,
): Promise<void> {
  await transact(actor, async (transaction) => {
    const { sql, now, record } = transaction;
    await expectSponsor(transaction, actor, challengeId);
    for (const id of [...new Set(ids)].sort()) {
      const { title } = await lockCounting(transaction, id, challengeId);
      const standing = await lockInvitation(sql, { submissionId: id, phaseId });
      if (standing?.state === "accepted") throw conflict("screening.accepted", { title });
      if (standing?.state !== "open") continue;
      const ending = { state: "revoked", personId: actor.id, at: now } as const;
      await endInvitation(sql, { submissionId: id, phaseId }, ending);
      const subject = { kind: "submission", id } as const;
      record({ kind: "phase-invitation.revoked", subject, data: { challengeId, phaseId } });
    }
  });
}
