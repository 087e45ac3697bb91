/**
 * Evens out who judges how many. A judge hands a submission on to somebody who has fewer, directly or along a chain of
 * others, as long as that brings two loads nearer to each other. When no such chain is left, no other assignment is more
 * even. Harvey, Ladner, Lovász and Tamir, "Semi-matchings for bipartite graphs and load balancing" (2003), show it for
 * one judge per submission; for several, a chain is a negative cycle of a flow whose costs are the squares of the loads,
 * and a flow without one is cheapest. Loads with the least squares also have the least distance between the most and the
 * fewest (Frank and Murota, "Decreasing minimization on M-convex sets", 2019).
 */

/** Assignments by number, of submissions and judges. */
export interface Assigned {
  /** By submission: the judges who may be given it, which leaves out those who already have it for good. */
  readonly options: readonly (readonly number[])[];
  /** By submission: those who are given it. Changed in place. */
  readonly given: readonly Set<number>[];
  /** By judge: how many submissions they have, those they keep for good included. Changed in place. */
  readonly loads: number[];
}

/** Hands submissions on until nothing gets more even. */
export function evenOut(assigned: Assigned): void {
  const held = heldBy(assigned);
  let improved = true;
  while (improved) {
    improved = false;
    for (const judge of heaviestFirst(assigned.loads))
      while (lighten(assigned, held, judge)) improved = true;
  }
}

/** Whom a judge can reach by handing on, with the chains that lead there; the judge included. */
export function reachableFrom(assigned: Assigned, start: number): ReadonlySet<number> {
  return new Set(reach(assigned, heldBy(assigned), start, () => false).links.keys());
}

interface Link {
  readonly from: number;
  readonly submission: number;
}

/** Takes one submission from a judge for somebody with at least two fewer; false when there is nobody. */
function lighten(assigned: Assigned, held: readonly Set<number>[], judge: number): boolean {
  const { loads, given } = assigned;
  const few = load(loads, judge) - 2;
  const { links, found } = reach(assigned, held, judge, (other) => load(loads, other) <= few);
  if (found === null) return false;
  for (let to = found, link = links.get(to); link; to = link.from, link = links.get(to)) {
    given[link.submission]?.delete(link.from);
    given[link.submission]?.add(to);
    held[link.from]?.delete(link.submission);
    held[to]?.add(link.submission);
  }
  loads[judge] = load(loads, judge) - 1;
  loads[found] = load(loads, found) + 1;
  return true;
}

/** Searches in breadth, so that chains are short; each submission is looked at once. */
function reach(
  { options, given }: Assigned,
  held: readonly Set<number>[],
  start: number,
  isWanted: (judge: number) => boolean,
): { readonly links: ReadonlyMap<number, Link | null>; readonly found: number | null } {
  const links = new Map<number, Link | null>([[start, null]]);
  const seen = new Set<number>();
  // A map is walked in the order in which it grows, and grows while it is walked.
  for (const from of links.keys())
    for (const submission of held[from] ?? []) {
      if (seen.has(submission)) continue;
      seen.add(submission);
      for (const to of options[submission] ?? []) {
        if (links.has(to) || given[submission]?.has(to)) continue;
        links.set(to, { from, submission });
        if (isWanted(to)) return { links, found: to };
      }
    }
  return { links, found: null };
}

function heldBy({ given, loads }: Assigned): Set<number>[] {
  const held = loads.map(() => new Set<number>());
  given.forEach((judges, submission) => {
    for (const judge of judges) held[judge]?.add(submission);
  });
  return held;
}

function heaviestFirst(loads: readonly number[]): number[] {
  return [...loads.keys()].sort((a, b) => load(loads, b) - load(loads, a) || a - b);
}

function load(loads: readonly number[], judge: number): number {
  return loads[judge] ?? 0;
}
