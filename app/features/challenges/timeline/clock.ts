/**
 * What the clock does to a running challenge. Published until the first phase begins; open while a phase takes
 * submissions; judging from the moment on from which nothing more can be submitted; between phases otherwise.
 */
import type { RunningState } from "../challenge.ts";
import { inOrder, lastDeadline, phaseAt, type Phase } from "./timeline.ts";

/** Where a running challenge stands. */
export interface Position {
  readonly state: RunningState;
  /** The phase it is in; null before, between and after them. */
  readonly phaseId: string | null;
}

/** One thing that the clock does: at a moment of the timeline, however late the clock looks. */
export interface ClockStep {
  readonly at: Date;
  readonly from: Position;
  readonly to: Position;
}

/** Where the timeline says that a challenge stands at a moment. */
export function positionAt(phases: readonly Phase[], at: Date): Position {
  const phase = phaseAt(phases, at);
  return { state: stateAt(phases, phase, at), phaseId: phase?.id ?? null };
}

/**
 * The steps that are due: from where it stood at `since`, up to which the clock has looked, to where it stands now. Each
 * is at its own moment, so that a clock that was away catches up; one that comes again finds nothing to do. A step from
 * a phase to the next one that touches it keeps the state.
 */
export function stepsDue(
  phases: readonly Phase[],
  stood: Position & { readonly since: Date },
  now: Date,
): ClockStep[] {
  if (now < stood.since) return [];
  const moments = [
    stood.since,
    ...changes(phases).filter((moment) => stood.since < moment && moment <= now),
  ];
  const steps: ClockStep[] = [];
  let from: Position = { state: stood.state, phaseId: stood.phaseId };
  for (const at of moments) {
    const to = positionAt(phases, at);
    if (!isSame(from, to)) steps.push({ at, from, to });
    from = to;
  }
  return steps;
}

/** When the clock has to look next; null when nothing is to come. */
export function nextStepAt(phases: readonly Phase[], now: Date): Date | null {
  const here = positionAt(phases, now);
  const ahead = changes(phases).filter((moment) => moment > now);
  return ahead.find((moment) => !isSame(positionAt(phases, moment), here)) ?? null;
}

/** The moments at which anything begins or ends, each once, in order. */
function changes(phases: readonly Phase[]): Date[] {
  const moments = phases.flatMap(({ startsAt, endsAt }) => [startsAt.getTime(), endsAt.getTime()]);
  return [...new Set(moments)].sort((a, b) => a - b).map((moment) => new Date(moment));
}

function stateAt(phases: readonly Phase[], phase: Phase | null, at: Date): RunningState {
  const deadline = lastDeadline(phases);
  const first = inOrder(phases)[0];
  if (!first || at < first.startsAt) return "published";
  if (!deadline || deadline <= at) return "judging";
  return phase?.takesSubmissions ? "open" : "between_phases";
}

function isSame(one: Position, other: Position): boolean {
  return one.state === other.state && one.phaseId === other.phaseId;
}
