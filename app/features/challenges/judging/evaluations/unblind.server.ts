import type { Actor } from "#app/core/actor.ts";
import { transact } from "#app/platform/transact.server.ts";
import {
  bumpBoard,
  expectRunning,
  keepAct,
  lockOverseen,
  phaseIn,
} from "../judging.store.server.ts";

/**
 * Lets the judges of a phase see whose submissions they have, with the reason, which is kept and told. Twice is harmless.
 * Throws `not_found`, `forbidden` or `conflict`.
 */
export async function unblind(
  actor: Actor,
  challengeId: string,
  { phaseId, reason }: { readonly phaseId: string; readonly reason: string },
): Promise<void> {
  await transact(actor, async ({ sql, now, record }) => {
    const challenge = await lockOverseen(sql, actor, challengeId);
    const phase = await phaseIn(sql, challenge.id, phaseId);
    if (!phase.isBlind) return;
    expectRunning(challenge);
    await keepAct(sql, { phaseId, kind: "unblinded", personId: actor.id, reason, at: now });
    await bumpBoard(sql, challenge.id);
    const subject = { kind: "challenge", id: challenge.id } as const;
    record({ kind: "judges.unblinded", subject, data: { phaseId } });
  });
}
