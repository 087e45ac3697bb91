/**
 * Gives every submission so many judges: none with a conflict, loads as even as conflicts allow, panels mixed so that
 * judges can be compared. What is assigned by hand stays. The same seed gives the same assignment, in whatever order
 * judges and submissions come. Where too few judges are free of conflicts, or loads cannot be even, it says why.
 */
import { shortfallOf, unevennessOf, type Shortfall, type Unevenness } from "./assignment-limits.ts";
import { evenOut, type Assigned } from "./even-load.ts";
import { inSeededOrder, seededRank } from "./seeded-order.ts";

export interface AssignmentWish {
  readonly submissionIds: readonly string[];
  readonly judgeIds: readonly string[];
  /** By submission: the judges who must not have it, conflicted or recused. */
  readonly conflicts: ReadonlyMap<string, ReadonlySet<string>>;
  /** Assigned already, by hand or before; these stay. */
  readonly standing: readonly Assignment[];
  readonly judgesPerSubmission: number;
  readonly seed: string;
}

export interface Assignment {
  readonly submissionId: string;
  readonly judgeId: string;
}

export interface AssignmentPlan {
  /** What is new, by submission and judge; what stood before is not repeated. */
  readonly assignments: readonly Assignment[];
  /** By judge: how many they have in all. */
  readonly loads: ReadonlyMap<string, number>;
  readonly shortfalls: readonly Shortfall[];
  readonly unevenness: Unevenness | null;
}

/** Assigns judges to submissions. Standing assignments count towards the wish, whoever they are. */
export function assignJudges(wish: AssignmentWish): AssignmentPlan {
  const numbered = numberedBy(wish);
  const { submissions, judges, assigned, missing } = numbered;
  giveToLeastLoaded(wish, numbered);
  evenOut(assigned);
  const nameOf = (j: number) => judges[j] ?? "";
  const assignments = submissions.flatMap((submissionId, s) =>
    [...(assigned.given[s] ?? [])].map((j) => ({ submissionId, judgeId: nameOf(j) })),
  );
  const shortfalls = submissions.flatMap((submissionId, s) => {
    const lacking = (missing[s] ?? 0) - (assigned.given[s]?.size ?? 0);
    return shortfallOf(submissionId, lacking, wish.judgesPerSubmission, judges.length) ?? [];
  });
  return {
    assignments: assignments.sort(bySubmissionAndJudge),
    loads: new Map(judges.map((id, j) => [id, assigned.loads[j] ?? 0])),
    shortfalls: shortfalls.sort((a, b) => (a.submissionId < b.submissionId ? -1 : 1)),
    unevenness: unevennessOf(judges, assigned),
  };
}

interface Numbered {
  readonly submissions: readonly string[];
  readonly judges: readonly string[];
  readonly assigned: Assigned;
  /** By submission: how many judges it still lacks. */
  readonly missing: readonly number[];
}

function numberedBy(wish: AssignmentWish): Numbered {
  const submissions = inSeededOrder([...new Set(wish.submissionIds)], wish.seed);
  const judges = inSeededOrder([...new Set(wish.judgeIds)], wish.seed);
  const standing = standingBy(wish.standing);
  const options = submissions.map((id) => {
    const barred = wish.conflicts.get(id);
    const has = standing.get(id);
    return [...judges.keys()].filter((j) => {
      const judge = judges[j] ?? "";
      return !barred?.has(judge) && !has?.has(judge);
    });
  });
  const sizes = submissions.map((id) => standing.get(id)?.size ?? 0);
  const loads = judges.map(
    (judge) => submissions.filter((id) => standing.get(id)?.has(judge)).length,
  );
  return {
    submissions,
    judges,
    assigned: { options, given: submissions.map(() => new Set<number>()), loads },
    missing: sizes.map((size) => Math.max(0, wish.judgesPerSubmission - size)),
  };
}

/** Those with the fewest options choose first; of equally loaded judges, each submission prefers others. */
function giveToLeastLoaded({ seed }: AssignmentWish, numbered: Numbered): void {
  const { submissions, judges, assigned, missing } = numbered;
  const { options, given, loads } = assigned;
  const optionsOf = (s: number) => options[s] ?? [];
  const order = [...submissions.keys()].sort((a, b) => optionsOf(a).length - optionsOf(b).length);
  for (const s of order) {
    const seedHere = `${seed}\n${submissions[s] ?? ""}`;
    const chosen = optionsOf(s)
      .map((j) => ({ j, load: loads[j] ?? 0, rank: seededRank(seedHere, judges[j] ?? "") }))
      .sort((a, b) => a.load - b.load || a.rank - b.rank || a.j - b.j)
      .slice(0, missing[s]);
    for (const { j, load } of chosen) {
      given[s]?.add(j);
      loads[j] = load + 1;
    }
  }
}

function standingBy(standing: readonly Assignment[]): ReadonlyMap<string, ReadonlySet<string>> {
  const judges = new Map<string, Set<string>>();
  for (const { submissionId, judgeId } of standing)
    judges.set(submissionId, (judges.get(submissionId) ?? new Set()).add(judgeId));
  return judges;
}

function bySubmissionAndJudge(a: Assignment, b: Assignment): number {
  if (a.submissionId !== b.submissionId) return a.submissionId < b.submissionId ? -1 : 1;
  return a.judgeId < b.judgeId ? -1 : 1;
}
