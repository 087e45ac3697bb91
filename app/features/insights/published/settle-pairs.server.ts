import type { RunSql } from "#app/core/subject.ts";
import type { TreeUnit } from "../small-groups/tables.ts";
import { pairKey, settledPairs } from "./pair-settlement.ts";
import { countedPairs } from "./pairs.queries.server.ts";
import { publishedPairsOf, type PublishedPair } from "./pairs.store.server.ts";

/** The matrices of units of a month with what is hidden; null where they are published so. What was hidden stays hidden. */
export async function settledPairsOf(
  sql: RunSql,
  month: number,
  units: readonly TreeUnit[],
): Promise<PublishedPair[] | null> {
  const published = await publishedPairsOf(sql, month);
  const counted = await countedPairs(sql, month);
  const was = new Map(published.map((pair) => [pairKey(pair), pair]));
  const isSame = (pair: Omit<PublishedPair, "isHidden">) => {
    const before = was.get(pairKey(pair));
    return before?.weight === pair.weight && before.people === pair.people;
  };
  if (counted.length === published.length && counted.every(isSame)) return null;
  const parentOf = new Map(units.map(({ id, parentId }) => [id, parentId]));
  const earlier = new Map(published.map((pair) => [pairKey(pair), pair.isHidden]));
  return settledPairs(counted, parentOf, earlier);
}
