import type { Actor } from "#app/core/actor.ts";
import { conflict } from "#app/core/errors.ts";
import { transact } from "#app/platform/transact.server.ts";
import { lockOwnPhase, setJudgeState } from "../judge.store.server.ts";
import { bumpBoard, expectRunning } from "../judging.store.server.ts";

/**
 * Says whether one will judge a phase; the same answer again is harmless. Throws `not_found` for whoever was not asked,
 * or `conflict`: another answer stands, or one sponsors or has entered meanwhile.
 */
export async function answerInvitation(
  actor: Actor,
  phaseId: string,
  answer: "accepted" | "declined",
): Promise<void> {
  await transact(actor, async ({ sql, now, record }) => {
    const { challenge, judge } = await lockOwnPhase(sql, actor, phaseId);
    if (judge.state === answer) return;
    expectRunning(challenge);
    if (judge.state === "accepted") throw conflict("panel.acceptedAlready");
    if (judge.state === "declined") throw conflict("panel.declinedAlready");
    const { isSponsor, isEntrant } = challenge.part;
    if (answer === "accepted" && (isSponsor || isEntrant)) throw conflict("judging.bothSides");
    await setJudgeState(sql, { phaseId, personId: actor.id, state: answer, at: now });
    await bumpBoard(sql, challenge.id);
    const subject = { kind: "challenge", id: challenge.id } as const;
    record({
      ...{ kind: "judge.answered", subject },
      data: { phaseId, accepted: answer === "accepted" },
    });
  });
}
