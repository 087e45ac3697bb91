/**
 * Winners beside the ranking. Sponsors propose who gets which place; where that departs from the ranking, they publish a
 * reason. When a winner declines or is disqualified afterwards, those behind move up and the next in line comes in last, or
 * the next in line takes the free place and the others stay.
 */
import type { RankedSubmission } from "./ranking.ts";

export interface Winner {
  readonly submissionId: string;
  readonly place: number;
}

/** A winner before whom others should have come, by the ranking. */
export interface Deviation {
  readonly submissionId: string;
  /** Ranked better, and given a worse place or none. Of a winner that is not ranked, all ranked ones are. */
  readonly passedOver: readonly string[];
}

type Ranked = Pick<RankedSubmission, "submissionId" | "place">;

/** Where proposed winners depart from the ranking; nothing means that no reason is needed. */
export function deviationsFrom(ranked: readonly Ranked[], winners: readonly Winner[]): Deviation[] {
  const ranks = new Map(ranked.map(({ submissionId, place }) => [submissionId, place]));
  const given = new Map(winners.map(({ submissionId, place }) => [submissionId, place]));
  return winners.flatMap(({ submissionId, place }) => {
    const rank = ranks.get(submissionId) ?? Infinity;
    const passedOver = ranked
      .filter((other) => other.place < rank)
      .filter((other) => (given.get(other.submissionId) ?? Infinity) > place)
      .map((other) => other.submissionId);
    return passedOver.length > 0 ? [{ submissionId, passedOver }] : [];
  });
}

/** Who is next: the best ranked that has no place and is not out; several where they share a place in the ranking. */
export function nextInLine(
  ranked: readonly Ranked[],
  winners: readonly Winner[],
  out: ReadonlySet<string>,
): string[] {
  const placed = new Set(winners.map(({ submissionId }) => submissionId));
  const left = ranked.filter(({ submissionId: id }) => !placed.has(id) && !out.has(id));
  const best = Math.min(...left.map(({ place }) => place));
  return left.filter(({ place }) => place === best).map(({ submissionId }) => submissionId);
}

/** Who moves where when all behind a free place take the place before theirs, and which place is left for who comes in. */
export function movedUp(
  standing: readonly Winner[],
  free: number,
): { readonly moved: readonly Winner[]; readonly left: number } {
  const behind = standing.filter(({ place }) => place > free);
  const places = [free, ...new Set(behind.map(({ place }) => place))].sort((a, b) => a - b);
  const moved = behind.map(({ submissionId, place }) => ({
    submissionId,
    place: places[places.indexOf(place) - 1] ?? free,
  }));
  return { moved, left: places.at(-1) ?? free };
}
