/**
 * How unequally something is spread over people, those who have nothing included. Exact, from how many people have how
 * much, so that it takes as long for an organisation as for a unit.
 */
import { shareOf, type Share } from "./share.ts";

/** So many people who have so much each: whole numbers, not negative. */
export interface Holding {
  readonly value: number;
  readonly people: number;
}

/**
 * The Gini coefficient: the mean difference of all pairs over twice the mean (C. Gini, Variabilità e mutabilità, 1912).
 * 0: everybody the same; (n − 1)/n: one of n has everything; 0 too where nobody has anything.
 */
export function giniOf(holdings: readonly Holding[]): Share {
  const people = peopleIn(holdings);
  let before = 0;
  let weighted = 0;
  for (const { value, people: some } of mostFirst(holdings)) {
    weighted += value * some * (people - some - 2 * before);
    before += some;
  }
  return shareOf(weighted, people * totalOf(holdings));
}

/** How many people the top tenth is: rounded up. */
export function topTenth(people: number): number {
  return Math.ceil(people / 10);
}

/** The share that so many people have who have most. */
export function shareOfTop(holdings: readonly Holding[], people: number): Share {
  let left = people;
  let theirs = 0;
  for (const { value, people: some } of mostFirst(holdings)) {
    const taken = Math.min(some, left);
    theirs += value * taken;
    left -= taken;
  }
  return shareOf(theirs, totalOf(holdings));
}

/** How many people there are. */
export function peopleIn(holdings: readonly Holding[]): number {
  return holdings.reduce((sum, { people }) => sum + people, 0);
}

/** What all of them have together. */
export function totalOf(holdings: readonly Holding[]): number {
  return holdings.reduce((sum, { value, people }) => sum + value * people, 0);
}

function mostFirst(holdings: readonly Holding[]): Holding[] {
  return [...holdings].sort((one, other) => other.value - one.value);
}
