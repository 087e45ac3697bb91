/** Pairs who give to each other: no proof of anything, and worth somebody's look. */
import { grouped } from "../grouped.ts";
import type { Gift } from "./gift.ts";

export interface ReciprocalPair {
  /** In the order of their ids. */
  readonly personIds: readonly [string, string];
  /** How many the first gave the second, and how many came back. */
  readonly there: number;
  readonly back: number;
  /** The two gifts, one each way, that lie closest together. */
  readonly closest: readonly [Gift, Gift];
}

/** Pairs with a gift each way within so many days, those who gave each other most first. */
export function reciprocalPairs(gifts: readonly Gift[], days: number): ReciprocalPair[] {
  const between = gifts.filter(({ giverId, recipientId }) => giverId !== recipientId);
  const pairs = [...grouped(between, (gift) => JSON.stringify(idsOf(gift))).values()];
  return pairs
    .flatMap((pair) => pairIn(pair, days * 86_400_000) ?? [])
    .sort((one, other) => sizeOf(other) - sizeOf(one) || (nameOf(one) < nameOf(other) ? -1 : 1));
}

function idsOf({ giverId, recipientId }: Gift): readonly [string, string] {
  return giverId < recipientId ? [giverId, recipientId] : [recipientId, giverId];
}

function pairIn(gifts: readonly Gift[], reach: number): ReciprocalPair | null {
  const [first] = gifts;
  if (!first) return null;
  const personIds = idsOf(first);
  const inTime = [...gifts].sort((one, other) => one.at.getTime() - other.at.getTime());
  const closest = closestIn(inTime);
  if (!closest || distance(closest) > reach) return null;
  const there = new Set(
    gifts.filter(({ giverId }) => giverId === personIds[0]).map(({ id }) => id),
  );
  const back = new Set(gifts.filter(({ giverId }) => giverId === personIds[1]).map(({ id }) => id));
  return { personIds, there: there.size, back: back.size, closest };
}

// Two of different directions that lie closest are neighbours in time.
function closestIn(inTime: readonly Gift[]): readonly [Gift, Gift] | null {
  let closest: readonly [Gift, Gift] | null = null;
  for (const [at, later] of inTime.entries()) {
    const earlier = inTime[at - 1];
    if (!earlier || earlier.giverId === later.giverId) continue;
    if (!closest || distance([earlier, later]) < distance(closest)) closest = [earlier, later];
  }
  return closest;
}

function distance([earlier, later]: readonly [Gift, Gift]): number {
  return later.at.getTime() - earlier.at.getTime();
}

function sizeOf({ there, back }: ReciprocalPair): number {
  return there + back;
}

function nameOf({ personIds }: ReciprocalPair): string {
  return JSON.stringify(personIds);
}
