/**
 * When ballots of the people's choice are taken: from the moment nothing more can be submitted until the last phase is
 * over, unless sponsors chose other moments. Whatever brings the challenge to an end closes it too.
 */
import { isOver, isRunning, type ChallengeState } from "../challenge.ts";
import { endOf, isWhole, lastDeadline, type DraftPhase } from "../timeline/timeline.ts";

/** What the window follows from. */
export interface Timed {
  readonly state: ChallengeState;
  readonly phases: readonly DraftPhase[];
  readonly choiceStartsAt: Date | null;
  readonly choiceEndsAt: Date | null;
  readonly concludedAt: Date | null;
}

export interface Window {
  /** Null: there is nothing to choose from yet, as no phase has a deadline. */
  readonly startsAt: Date | null;
  /** Null: it ends with the announcement. */
  readonly endsAt: Date | null;
}

export type WindowState = "ahead" | "open" | "closed";

/** From when and until when ballots are taken. */
export function windowOf({ phases, choiceStartsAt, choiceEndsAt, concludedAt }: Timed): Window {
  const whole = phases.filter(isWhole);
  const startsAt = choiceStartsAt ?? lastDeadline(whole);
  const lastEnd = endOf(whole);
  const planned = choiceEndsAt ?? (startsAt && lastEnd && lastEnd > startsAt ? lastEnd : null);
  const endsAt = concludedAt && (!planned || concludedAt < planned) ? concludedAt : planned;
  return { startsAt, endsAt };
}

/** Whether ballots are taken at a moment; the moment at which it ends is too late. */
export function windowState(timed: Timed, now: Date): WindowState {
  const { startsAt, endsAt } = windowOf(timed);
  if (isOver(timed.state) || timed.state === "archived") return "closed";
  if (endsAt && endsAt <= now) return "closed";
  return startsAt && startsAt <= now && isRunning(timed.state) ? "open" : "ahead";
}
