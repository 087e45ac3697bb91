/** Places: the best first; what is equal shares a place, and the next one is as far behind as there are others before it. */
export interface Shared {
  readonly place: number;
  readonly ids: readonly string[];
}

/** Ids in groups of equals, the best first, by a comparison in which the better is more. Within a group by id. */
export function inGroups(
  ids: readonly string[],
  compare: (one: string, other: string) => number,
): string[][] {
  const sorted = [...ids].sort((a, b) => compare(b, a) || (a < b ? -1 : 1));
  const groups: string[][] = [];
  for (const id of sorted) {
    const group = groups.at(-1);
    const [peer] = group ?? [];
    if (group && peer !== undefined && compare(peer, id) === 0) group.push(id);
    else groups.push([id]);
  }
  return groups;
}

/** Groups with their places: 1, 2, 2, 4. */
export function withPlaces(groups: readonly (readonly string[])[], first = 1): Shared[] {
  let place = first;
  return groups.map((ids) => {
    const here = place;
    place += ids.length;
    return { place: here, ids };
  });
}
