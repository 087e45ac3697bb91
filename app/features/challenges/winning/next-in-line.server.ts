import type { RunSql } from "#app/core/subject.ts";
import { movedUp, nextInLine, type Winner } from "../judging/winners.ts";
import { judgedPhase } from "./judged.store.server.ts";
import type { StoredWinner } from "./winner.store.server.ts";

/** A place that has become free, and who would move where. */
export interface FreePlace {
  readonly place: number;
  /** Winners behind it, each with the place before theirs. */
  readonly moved: readonly Winner[];
  /** The place that is left for who comes in, when they move. */
  readonly left: number;
}

/** Places that have become free: those of winners who are out, less those that somebody has. */
export function freePlaces(winners: readonly StoredWinner[]): FreePlace[] {
  const standing = winners.filter(({ state }) => state === "announced");
  const left = new Set(winners.filter(isOut).map(({ place }) => place));
  return [...left]
    .filter((place) => !standing.some((one) => one.place === place))
    .sort((a, b) => a - b)
    .map((place) => ({ place, ...movedUp(standing, place) }));
}

/** Who comes in when a place is free. What only waits to be announced counts as having none. */
export async function nextFor(
  sql: RunSql,
  challengeId: string,
  winners: readonly StoredWinner[],
): Promise<readonly string[]> {
  const { ranking } = await judgedPhase(sql, challengeId);
  const standing = winners.filter(({ state }) => state === "announced");
  const out = new Set(winners.filter(isOut).map((one) => one.submissionId));
  return nextInLine(ranking.ranked, standing, out);
}

function isOut({ state }: StoredWinner): boolean {
  return state === "declined" || state === "disqualified";
}
