/** What an assignment cannot reach, and why: submissions with too few judges, and loads that cannot be even. */
import { reachableFrom, type Assigned } from "./even-load.ts";

/** A submission with fewer judges than wished: there are not so many at all, or too many of them have a conflict with it. */
export interface Shortfall {
  readonly submissionId: string;
  readonly wanted: number;
  readonly found: number;
  readonly reason: "too_few_judges" | "conflicts";
}

/**
 * Why loads differ by more than one: what the crowded have can be given to nobody but themselves, since everybody else
 * has a conflict with it or has it as well, or it has been assigned for good. The spare ones have fewest.
 */
export interface Unevenness {
  readonly most: number;
  readonly least: number;
  readonly crowded: readonly string[];
  readonly spare: readonly string[];
}

/** What a submission lacks; null when it has as many judges as wished. */
export function shortfallOf(
  submissionId: string,
  lacking: number,
  wanted: number,
  judges: number,
): Shortfall | null {
  if (lacking <= 0) return null;
  const reason = judges < wanted ? "too_few_judges" : "conflicts";
  return { submissionId, wanted, found: wanted - lacking, reason };
}

/** Why evened out loads are uneven still; null when they differ by one at most. */
export function unevennessOf(judges: readonly string[], assigned: Assigned): Unevenness | null {
  const { loads } = assigned;
  const [most, least] = [Math.max(...loads), Math.min(...loads)];
  if (judges.length === 0 || most - least <= 1) return null;
  const crowded = new Set<number>();
  loads.forEach((load, j) => {
    if (load === most) for (const one of reachableFrom(assigned, j)) crowded.add(one);
  });
  const spare = [...judges.keys()].filter((j) => (loads[j] ?? 0) < most - 1);
  const named = (numbers: Iterable<number>) => [...numbers].map((j) => judges[j] ?? "").sort();
  return { most, least, crowded: named(crowded), spare: named(spare) };
}
