import type { Transaction } from "#app/platform/transact.server.ts";
import { isRunning, type ChallengeState } from "../challenge.ts";
import { insertMove, writeStanding } from "../states/move.store.server.ts";
import { judgeMove } from "../states/moving.ts";
import { wakeAt } from "../states/wake.store.server.ts";
import { writeClock } from "./clock.store.server.ts";
import { nextStepAt, stepsDue, type ClockStep } from "./clock.ts";
import type { Phase } from "./timeline.ts";

/** A challenge as the clock finds it, locked. */
interface Clocked {
  readonly id: string;
  readonly state: ChallengeState;
  readonly stateVersion: number;
  readonly phaseId: string | null;
  /** Up to when the clock has looked; null: never. */
  readonly clockAt: Date | null;
  readonly phases: readonly Phase[];
}

/**
 * Brings a running challenge to where its timeline stands now, a step after the other, each in the log at its own
 * moment. A second clock finds the first one's work done. Does nothing to what does not run.
 */
export async function advance(transaction: Transaction, challenge: Clocked): Promise<void> {
  const { sql, now } = transaction;
  const { id, state, phaseId, clockAt, phases } = challenge;
  if (!isRunning(state)) return;
  const next = nextStepAt(phases, now);
  const steps = stepsDue(phases, { state, phaseId, since: clockAt ?? now }, now).filter(isAWay);
  const last = steps.at(-1);
  if (last) await writeStanding(sql, challenge, { ...last.to, nextStepAt: next, now });
  else await writeClock(sql, id, { clockAt: now, nextStepAt: next });
  for (const step of steps) await note(transaction, id, step);
  await wakeAt(sql, id, next);
}

/** Whether the table lets the clock take it; within a state it goes from phase to phase. */
function isAWay({ from, to }: ClockStep): boolean {
  if (from.state === to.state) return true;
  const wanted = { from: from.state, to: to.state, reason: "" };
  return "way" in judgeMove({ ...wanted, held: ["clock"], met: ["due"] });
}

async function note(
  { sql, record }: Transaction,
  id: string,
  { at, from, to }: ClockStep,
): Promise<void> {
  const { phaseId, state } = to;
  const move = { from: from.state, to: state, phaseId, at };
  const by = { personId: null, capacity: "clock", reason: "" } as const;
  const moveId = await insertMove(sql, id, { ...move, ...by });
  record({
    kind: "challenge.moved",
    subject: { kind: "challenge", id },
    data: { moveId, from: from.state, to: state },
  });
}
