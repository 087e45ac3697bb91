/** Whether people of one unit take part in the ideas of others. */
import { shareOf, type Share } from "#app/core/share.ts";
import { hidden, none, ratioOf, told, type Ratio, type Shown } from "./shown.ts";

/** What an interaction weighs in the matrix. */
export const weights = { vote: 1, comment: 3, coauthorship: 5 } as const;

/** Interactions of one unit's people with another unit's ideas: unit of the person at the act, unit of the idea. */
export interface Interactions {
  readonly from: string;
  readonly to: string;
  readonly votes: number;
  readonly comments: number;
  readonly coauthorships: number;
}

/** What some interactions weigh together. */
export function weightOf({
  votes,
  comments,
  coauthorships,
}: Pick<Interactions, "votes" | "comments" | "coauthorships">): number {
  return weights.vote * votes + weights.comment * comments + weights.coauthorship * coauthorships;
}

/** An idea bridges units when its authors, voters and commenters come from so many, so many people of each. */
export const bridge = { units: 3, people: 2 } as const;

/** Bridging ideas of all that were posted in the period. */
export function bridgingIdeas(counted: { bridging: number; posted: number }): Shown<Ratio> {
  return ratioOf(counted.bridging, counted.posted);
}

/** What ties one unit: weights that its people gave to ideas, that its ideas received, and those that are both. */
export interface UnitTies {
  readonly unitId: string;
  readonly act: "voted" | "commented" | "coauthored";
  readonly given: number;
  readonly received: number;
  readonly own: number;
}

const weightOfAct = {
  voted: weights.vote,
  commented: weights.comment,
  coauthored: weights.coauthorship,
} as const;

/**
 * Weight across units over what it would be if whose ideas people take part in did not depend on their unit: each row's total
 * times each column's over the total of all. 1: units make no difference; 0: nobody looks beyond their own.
 */
export function siloIndexOf(ties: readonly UnitTies[], isHidden: boolean): Shown<Share> {
  if (isHidden) return hidden;
  const units = new Map<string, { given: number; received: number }>();
  let [total, own] = [0, 0];
  for (const { unitId, act, ...tie } of ties) {
    const weight = weightOfAct[act];
    const { given, received } = units.get(unitId) ?? { given: 0, received: 0 };
    units.set(unitId, {
      given: given + weight * tie.given,
      received: received + weight * tie.received,
    });
    total += weight * tie.given;
    own += weight * tie.own;
  }
  const alike = [...units.values()].reduce((sum, { given, received }) => sum + given * received, 0);
  // Expected across is total − alike ÷ total; both sides times the total stay whole numbers.
  const expected = total * total - alike;
  return expected === 0 ? none : told(inHundredths(shareOf((total - own) * total, expected)));
}

/** No more exactly than it is said: with all its digits it would be an equation from which hidden pairs could be solved. */
function inHundredths({ part, of }: Share): Share {
  return { part: Math.round((100 * part) / of), of: 100 };
}
