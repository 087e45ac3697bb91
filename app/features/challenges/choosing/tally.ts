/** Counting the ballots of the people's choice. Counts are hidden until it closes; how many have voted is not. */
import { inGroups, withPlaces } from "../places.ts";
import { ballotProblems, type Ballot, type BallotProblem, type BallotRule } from "./ballot.ts";

export interface Tally {
  /** The most chosen first; the same count shares a place. All submissions are in it. */
  readonly results: readonly {
    readonly submissionId: string;
    readonly place: number;
    readonly count: number;
  }[];
  /** Ballots that count, and the choices on them. */
  readonly ballots: number;
  readonly choices: number;
  readonly refused: readonly {
    readonly voterId: string;
    readonly problems: readonly (BallotProblem | "second_ballot")[];
  }[];
}

/** Counts ballots: each choice once. Of a person's ballots the first that counts stands. */
export function tallyOf(ballots: readonly Ballot[], rule: BallotRule): Tally {
  const counts = new Map([...rule.submissionIds].map((id) => [id, 0]));
  const voters = new Set<string>();
  const refused: { voterId: string; problems: (BallotProblem | "second_ballot")[] }[] = [];
  let choices = 0;
  for (const ballot of ballots) {
    const { voterId } = ballot;
    const problems = [
      ...(voters.has(voterId) ? ["second_ballot" as const] : []),
      ...ballotProblems(ballot, rule),
    ];
    if (problems.length > 0) {
      refused.push({ voterId, problems });
      continue;
    }
    voters.add(voterId);
    choices += ballot.choices.length;
    for (const id of ballot.choices) counts.set(id, countOf(counts, id) + 1);
  }
  return { results: resultsOf(counts), ballots: voters.size, choices, refused };
}

/** What may be shown: until it closes, and at every moment before, only how many ballots there are. */
export function shownTally(
  tally: Tally,
  closesAt: Date,
  now: Date,
): Pick<Tally, "ballots"> & { readonly results: Tally["results"] | null } {
  return { ballots: tally.ballots, results: now < closesAt ? null : tally.results };
}

function resultsOf(counts: ReadonlyMap<string, number>): Tally["results"] {
  const groups = inGroups([...counts.keys()], (a, b) => countOf(counts, a) - countOf(counts, b));
  return withPlaces(groups).flatMap(({ place, ids }) =>
    ids.map((submissionId) => ({ submissionId, place, count: countOf(counts, submissionId) })),
  );
}

function countOf(counts: ReadonlyMap<string, number>, id: string): number {
  return counts.get(id) ?? 0;
}
