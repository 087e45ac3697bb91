/**
 * The ranking of a phase: by the mean of a submission's completed evaluations, which is not rounded; what is recused or
 * not completed counts nowhere. Equal means are told apart by the tie rule, and each tie is explained. Beside it stands
 * the place by normalised means.
 */
import { inGroups, withPlaces } from "../places.ts";
import { breakTie, type TieValues } from "./breaking-ties.ts";
import type { ScoringSheet } from "./criterion.ts";
import { counts, criterionPoints, totalsOf, type Evaluation, type Totalled } from "./evaluation.ts";
import { compare, meanOf, minus, writeDecimal, zero, type Fraction } from "./fraction.ts";
import { byKey } from "./grouping.ts";
import { normalised, type LeftOut } from "./normalised.ts";
import type { Tie, TieStep } from "./tie-rule.ts";

export interface Judged {
  readonly sheet: ScoringSheet;
  readonly evaluations: readonly Evaluation[];
  /** All submissions that are judged, evaluated or not. */
  readonly submissions: readonly { readonly id: string; readonly submittedAt: Date | null }[];
  readonly tieRule: readonly TieStep[];
  readonly lotSeed: string;
}

export interface RankedSubmission {
  readonly submissionId: string;
  readonly place: number;
  /** With six places, which tells different means apart up to a hundred judges; places come from the exact one. */
  readonly mean: string;
  readonly evaluations: number;
  /** Place by normalised means, and their mean; null where no judge of it has z-scores. */
  readonly normalised: { readonly place: number; readonly mean: string } | null;
}

export interface Ranking {
  /** The best first; those that share a place by id. */
  readonly ranked: readonly RankedSubmission[];
  /** Without a completed evaluation. */
  readonly unranked: readonly string[];
  readonly ties: readonly Tie[];
  readonly leftOut: readonly LeftOut[];
}

/** Ranks submissions and says how each tie was broken. */
export function rankingOf(judged: Judged): Ranking {
  const rows = totalsOf(judged.sheet, judged.evaluations);
  const totals = bySubmission(rows);
  const means = new Map([...totals].map(([id, own]) => [id, meanOf(own) ?? zero]));
  const { means: zMeans, leftOut } = normalised(rows);
  const all = judged.submissions.map(({ id }) => id);
  const ids = all.filter((id) => means.has(id));
  const values = tieValues(judged, totals, zMeans);
  const ties: Tie[] = [];
  const groups = withPlaces(inGroups(ids, by(means))).flatMap(({ place, ids: tied }) => {
    if (tied.length === 1) return [tied];
    const { groups: told, steps } = breakTie(tied, judged.tieRule, values);
    ties.push({ place, submissionIds: tied, steps, shared: told.filter((one) => one.length > 1) });
    return told;
  });
  const beside = normalisedBeside(zMeans, ids);
  const ranked = withPlaces(groups).flatMap(({ place, ids: here }) =>
    here.map((submissionId): RankedSubmission => {
      const mean = writeDecimal(means.get(submissionId) ?? zero, 6);
      const evaluations = totals.get(submissionId)?.length ?? 0;
      return {
        submissionId,
        place,
        mean,
        evaluations,
        normalised: beside.get(submissionId) ?? null,
      };
    }),
  );
  return { ranked, unranked: all.filter((id) => !means.has(id)), ties, leftOut };
}

type Totals = ReadonlyMap<string, readonly Fraction[]>;

function bySubmission(rows: readonly Totalled[]): Totals {
  const groups = [...byKey(rows, ({ submissionId }) => submissionId)];
  return new Map(groups.map(([id, own]) => [id, own.map(({ total }) => total)]));
}

function by(means: ReadonlyMap<string, Fraction>): (one: string, other: string) => number {
  return (one, other) => compare(means.get(one) ?? zero, means.get(other) ?? zero);
}

function normalisedBeside(zMeans: ReadonlyMap<string, Fraction>, ids: readonly string[]) {
  const known = ids.filter((id) => zMeans.has(id));
  return new Map(
    withPlaces(inGroups(known, by(zMeans))).flatMap(({ place, ids: here }) =>
      here.map((id) => [id, { place, mean: writeDecimal(zMeans.get(id) ?? zero, 6) }] as const),
    ),
  );
}

function tieValues(
  { sheet, evaluations, submissions, lotSeed }: Judged,
  totals: Totals,
  zMeans: ReadonlyMap<string, Fraction>,
): TieValues {
  const completed = byKey(evaluations.filter(counts), ({ submissionId }) => submissionId);
  const moments = new Map(submissions.map(({ id, submittedAt }) => [id, submittedAt]));
  return {
    criterion: (criterionId, id) =>
      meanOf(
        (completed.get(id) ?? []).map(({ marks }) => criterionPoints(sheet, marks, criterionId)),
      ),
    normalised: (id) => zMeans.get(id) ?? null,
    distance: (id) => distanceOf(totals.get(id) ?? []),
    submittedAt: (id) => moments.get(id) ?? null,
    lotSeed,
  };
}

function distanceOf(totals: readonly Fraction[]): Fraction | null {
  const sorted = [...totals].sort(compare);
  const [least, most] = [sorted[0], sorted.at(-1)];
  return least && most ? minus(most, least) : null;
}
