/**
 * Changing the timeline of a challenge that is public: deadlines move forward only, what has begun keeps its start, what
 * is over keeps its end, and a phase with submissions stays. A phase may be added while something can still be
 * submitted; afterwards judging has begun, and nothing leads back from it.
 */
import { lastDeadline, timelineProblems, type Phase, type TimelineProblem } from "./timeline.ts";

/** Why a changed timeline is refused. */
export type RevisionProblem =
  | TimelineProblem
  | {
      readonly problem:
        | "starts_earlier"
        | "ends_earlier"
        | "has_begun"
        | "is_over"
        | "has_submissions"
        | "begins_in_the_past"
        | "judging_has_begun";
      readonly phaseId: string;
    };

/** What was, what is wanted, and when. */
export interface Revision {
  readonly before: readonly Phase[];
  readonly after: readonly Phase[];
  /** Phases to which somebody has submitted something. */
  readonly withSubmissions: ReadonlySet<string>;
  readonly now: Date;
}

/** Everything that stands against a changed timeline. */
export function revisionProblems(revision: Revision): RevisionProblem[] {
  const { before, after } = revision;
  const known = new Map(before.map((phase) => [phase.id, phase]));
  const kept = new Set(after.map(({ id }) => id));
  return [
    ...timelineProblems(after),
    ...before.flatMap((phase) => (kept.has(phase.id) ? [] : removalProblems(phase, revision))),
    ...after.flatMap((phase) => {
      const earlier = known.get(phase.id);
      return earlier ? changeProblems(earlier, phase, revision) : additionProblems(phase, revision);
    }),
  ];
}

function removalProblems({ id, startsAt }: Phase, revision: Revision): RevisionProblem[] {
  if (revision.withSubmissions.has(id)) return [{ problem: "has_submissions", phaseId: id }];
  return startsAt <= revision.now ? [{ problem: "has_begun", phaseId: id }] : [];
}

function changeProblems(before: Phase, after: Phase, { now }: Revision): RevisionProblem[] {
  const phaseId = before.id;
  const start = after.startsAt.getTime() - before.startsAt.getTime();
  const end = after.endsAt.getTime() - before.endsAt.getTime();
  const hasBegun = before.startsAt <= now;
  const problems: RevisionProblem[] = [];
  if (start < 0) problems.push({ problem: "starts_earlier", phaseId });
  if (end < 0) problems.push({ problem: "ends_earlier", phaseId });
  if (hasBegun && (start > 0 || before.takesSubmissions !== after.takesSubmissions))
    problems.push({ problem: "has_begun", phaseId });
  // Judges may have seen what was submitted; who was late by no fault of theirs is let in one by one.
  if (before.endsAt <= now && end > 0) problems.push({ problem: "is_over", phaseId });
  return problems;
}

function additionProblems({ id, startsAt }: Phase, { before, now }: Revision): RevisionProblem[] {
  const deadline = lastDeadline(before);
  if (deadline && deadline <= now) return [{ problem: "judging_has_begun", phaseId: id }];
  return startsAt <= now ? [{ problem: "begins_in_the_past", phaseId: id }] : [];
}
