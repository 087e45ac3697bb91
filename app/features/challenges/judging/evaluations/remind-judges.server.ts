import type { Actor } from "#app/core/actor.ts";
import { conflict } from "#app/core/errors.ts";
import { transact } from "#app/platform/transact.server.ts";
import {
  bumpBoard,
  expectRunning,
  keepAct,
  lockOverseen,
  phaseIn,
} from "../judging.store.server.ts";
import { judgesBehind, lastReminder } from "./reminder.store.server.ts";

const halfADay = 12 * 3_600_000;

/**
 * Reminds the judges of a phase who have something left to mark. Throws `not_found`, `forbidden` or `conflict`: nobody
 * is behind, or they were reminded in the last twelve hours.
 */
export async function remindJudges(
  actor: Actor,
  challengeId: string,
  phaseId: string,
): Promise<void> {
  await transact(actor, async ({ sql, now, record }) => {
    const challenge = await lockOverseen(sql, actor, challengeId);
    await phaseIn(sql, challenge.id, phaseId);
    expectRunning(challenge);
    const judgeIds = await judgesBehind(sql, phaseId);
    if (judgeIds.length === 0) throw conflict("evaluations.nobodyBehind");
    const last = await lastReminder(sql, phaseId);
    if (last && now.getTime() - last.getTime() < halfADay)
      throw conflict("evaluations.remindedToday");
    await keepAct(sql, { phaseId, kind: "reminded", personId: actor.id, at: now });
    await bumpBoard(sql, challenge.id);
    const subject = { kind: "challenge", id: challenge.id } as const;
    record({ kind: "judges.reminded", subject, data: { phaseId, judgeIds } });
  });
}
