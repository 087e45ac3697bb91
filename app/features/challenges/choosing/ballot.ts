/**
 * The people's choice: one ballot per eligible person, with up to so many choices among the submissions, all equal. As
 * with votes for ideas, nobody chooses what is their own.
 */
export interface Ballot {
  readonly voterId: string;
  readonly choices: readonly string[];
}

/** What a ballot is held against. */
export interface BallotRule {
  readonly submissionIds: ReadonlySet<string>;
  /** How many choices a ballot has at most. */
  readonly choices: number;
  /** By voter: the submissions they are in. */
  readonly own: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Why a ballot is refused. */
export type BallotProblem = "empty" | "too_many" | "repeated" | "unknown" | "own";

/** Everything that is wrong with a ballot; nothing means that it counts. */
export function ballotProblems({ voterId, choices }: Ballot, rule: BallotRule): BallotProblem[] {
  const own = rule.own.get(voterId);
  const problems: BallotProblem[] = [];
  if (choices.length === 0) problems.push("empty");
  if (choices.length > rule.choices) problems.push("too_many");
  if (new Set(choices).size < choices.length) problems.push("repeated");
  if (choices.some((id) => !rule.submissionIds.has(id))) problems.push("unknown");
  if (choices.some((id) => own?.has(id))) problems.push("own");
  return problems;
}
