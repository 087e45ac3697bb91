/**
 * The timeline: phases in the order of time, none overlapping, each open to submissions or not. A phase is the
 * half-open interval [start, end): its first moment belongs to it, its last one does not, so that phases may touch and
 * no moment is in two of them.
 */
export interface Phase {
  readonly id: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly takesSubmissions: boolean;
}

/** A phase as it is being written. */
export type DraftPhase = Omit<Phase, "startsAt" | "endsAt"> & {
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
};

/** What is wrong with a timeline, and where. */
export type TimelineProblem =
  | { readonly problem: "no_phase" }
  | { readonly problem: "none_takes_submissions" }
  | {
      readonly problem: "start_missing" | "end_missing" | "ends_before_start";
      readonly phaseId: string;
    }
  | { readonly problem: "overlap"; readonly phaseId: string; readonly otherId: string };

/** Everything that is wrong with a timeline; nothing means that it can be published. */
export function timelineProblems(phases: readonly DraftPhase[]): TimelineProblem[] {
  if (phases.length === 0) return [{ problem: "no_phase" }];
  const whole = phases.filter(isWhole);
  const taken = phases.some(({ takesSubmissions }) => takesSubmissions);
  return [
    ...phases.flatMap(problemsOf),
    ...overlaps(whole),
    ...(taken ? [] : [{ problem: "none_takes_submissions" } as const]),
  ];
}

/** The phase that a moment is in; null before, between and after them. */
export function phaseAt<P extends Phase>(phases: readonly P[], at: Date): P | null {
  return phases.find((phase) => isWithin(phase, at)) ?? null;
}

/** Whether a moment is in a phase. */
export function isWithin({ startsAt, endsAt }: Pick<Phase, "startsAt" | "endsAt">, at: Date) {
  return startsAt.getTime() <= at.getTime() && at.getTime() < endsAt.getTime();
}

/** Whether a phase takes submissions at a moment. The moment at which it ends is too late. */
export function takesSubmissionsAt(phase: Phase, at: Date): boolean {
  return phase.takesSubmissions && isWithin(phase, at);
}

/** The moment from which nothing more can be submitted; null when nothing ever can. */
export function lastDeadline(phases: readonly Phase[]): Date | null {
  return latest(
    phases.filter(({ takesSubmissions }) => takesSubmissions).map(({ endsAt }) => endsAt),
  );
}

/** The moment at which the last phase is over; null without any. */
export function endOf(phases: readonly Phase[]): Date | null {
  return latest(phases.map(({ endsAt }) => endsAt));
}

/** Phases in the order of time. */
export function inOrder<P extends Phase>(phases: readonly P[]): P[] {
  return [...phases].sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
}

/** Whether a phase has both its moments. */
export function isWhole<P extends DraftPhase>(phase: P): phase is P & Phase {
  return phase.startsAt !== null && phase.endsAt !== null;
}

function problemsOf({ id, startsAt, endsAt }: DraftPhase): TimelineProblem[] {
  if (startsAt && endsAt)
    return startsAt < endsAt ? [] : [{ problem: "ends_before_start", phaseId: id }];
  return [
    ...(startsAt ? [] : [{ problem: "start_missing", phaseId: id } as const]),
    ...(endsAt ? [] : [{ problem: "end_missing", phaseId: id } as const]),
  ];
}

// Every pair, not only neighbours: a long phase may swallow several.
function overlaps(phases: readonly Phase[]): TimelineProblem[] {
  const sound = inOrder(phases.filter(({ startsAt, endsAt }) => startsAt < endsAt));
  return sound.flatMap((one, n) =>
    sound
      .slice(n + 1)
      .filter((other) => other.startsAt < one.endsAt)
      .map(({ id }) => ({ problem: "overlap", phaseId: id, otherId: one.id }) as const),
  );
}

function latest(moments: readonly Date[]): Date | null {
  if (moments.length === 0) return null;
  return new Date(Math.max(...moments.map((moment) => moment.getTime())));
}
