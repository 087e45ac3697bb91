import type { RunSql } from "#app/core/subject.ts";
import type { Transaction } from "#app/platform/transact.server.ts";
import { isOver, type ChallengeState } from "../challenge.ts";
import type { LockedChallenge } from "../challenge.store.server.ts";
import { advance } from "../timeline/advance.server.ts";
import { archivedFrom } from "../timeline/archiving.ts";
import { isWhole, type DraftPhase } from "../timeline/timeline.ts";
import type { Capacity } from "./capacity.ts";
import { insertMove, keepTerms, writeStanding } from "./move.store.server.ts";
import { timeZoneNow } from "./time-zone.store.server.ts";
import { wakeAt } from "./wake.store.server.ts";

/** A way of the table that has been judged, and who takes it. */
interface Taken {
  readonly to: ChallengeState;
  /** Null: the clock. */
  readonly personId: string | null;
  readonly capacity: Capacity;
  readonly reason: string;
}

type Moved = Pick<LockedChallenge, "id" | "state" | "stateVersion"> & {
  readonly phases: readonly DraftPhase[];
};

/**
 * Takes a locked challenge a way that judgeMove() has allowed: state, log, event, and what the clock does next, all in
 * the transaction of whoever moves it. What is published goes on at once to where its timeline stands. Returns the
 * move's id.
 */
export async function takeWay(
  transaction: Transaction,
  challenge: Moved,
  { to, ...by }: Taken,
): Promise<string> {
  const { sql, now, record } = transaction;
  const { id, state: from } = challenge;
  const nextStepAt = await endOfRest(sql, challenge, to, now);
  await writeStanding(sql, challenge, { state: to, phaseId: null, nextStepAt, now });
  const moveId = await insertMove(sql, id, { from, to, phaseId: null, at: now, ...by });
  record({
    kind: "challenge.moved",
    subject: { kind: "challenge", id },
    data: { moveId, from, to },
  });
  await wakeAt(sql, id, nextStepAt);
  if (to === "published") {
    await keepTerms(sql, id, now);
    await advance(transaction, {
      ...{ id, state: to, phaseId: null, clockAt: now },
      stateVersion: challenge.stateVersion + 1,
      phases: challenge.phases.filter(isWhole),
    });
  }
  return moveId;
}

/** When what is over goes to the archive; null for what waits for people. */
async function endOfRest(sql: RunSql, { phases }: Moved, to: ChallengeState, now: Date) {
  if (!isOver(to)) return null;
  const conclusion = { state: to, concludedAt: now, phases: phases.filter(isWhole) };
  return archivedFrom(conclusion, await timeZoneNow(sql));
}
