import type { RunSql } from "#app/core/subject.ts";
import { nextInLine } from "../judging/winners.ts";
import { judgedPhase } from "./judged.store.server.ts";
import { winnersOf, type StoredWinner } from "./winner.store.server.ts";

/** Places that have become free: those of winners who are out, less those that have been given anew. */
export function freePlaces(winners: readonly StoredWinner[]): number[] {
  const out = winners.filter(({ state }) => state === "declined" || state === "disqualified");
  const free: number[] = [];
  for (const place of new Set(out.map((one) => one.place))) {
    const left = out.filter((one) => one.place === place).length;
    const taken = winners.filter((one) => one.place === place).length - left;
    // Who shared the place does not fill the other's.
    if (taken === 0) free.push(place);
  }
  return free.sort((a, b) => a - b);
}

/** Who is next in line for a place that has become free. */
export async function nextFor(sql: RunSql, challengeId: string): Promise<readonly string[]> {
  const winners = await winnersOf(sql, challengeId);
  const { ranking } = await judgedPhase(sql, challengeId);
  const out = winners.filter(({ state }) => state === "declined" || state === "disqualified");
  const standing = winners.filter((one) => !out.includes(one));
  return nextInLine(ranking.ranked, standing, new Set(out.map((one) => one.submissionId)));
}
