import type { Actor } from "#app/core/actor.ts";
import { conflict } from "#app/core/errors.ts";
import { transact } from "#app/platform/transact.server.ts";
import { findJudge, setJudgeState } from "../judge.store.server.ts";
import {
  bumpBoard,
  expectRunning,
  keepAct,
  lockOverseen,
  phaseIn,
} from "../judging.store.server.ts";
import { dropUntouched, hasMarked } from "./assignment.store.server.ts";

/**
 * Takes a judge off a phase, with what they were assigned and have not begun. Doing so twice is harmless. Throws
 * `not_found`, `forbidden` or `conflict`: whoever has marked something steps aside by themselves.
 */
export async function removeJudge(
  actor: Actor,
  challengeId: string,
  { phaseId, personId }: { readonly phaseId: string; readonly personId: string },
): Promise<void> {
  await transact(actor, async ({ sql, now, record }) => {
    const challenge = await lockOverseen(sql, actor, challengeId);
    await phaseIn(sql, challenge.id, phaseId);
    const judge = await findJudge(sql, phaseId, personId);
    if (!judge || judge.state === "removed") return;
    expectRunning(challenge);
    if (await hasMarked(sql, phaseId, personId)) throw conflict("panel.hasMarked");
    await dropUntouched(sql, phaseId, personId);
    await setJudgeState(sql, { phaseId, personId, state: "removed", at: now });
    await keepAct(sql, {
      ...{ phaseId, kind: "judge_removed", personId: actor.id, judgeId: personId, at: now },
    });
    await bumpBoard(sql, challenge.id);
    const subject = { kind: "challenge", id: challenge.id } as const;
    record({ kind: "judge.removed", subject, data: { phaseId, personId } });
  });
}
