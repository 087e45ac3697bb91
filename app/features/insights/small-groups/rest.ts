import { isSmall } from "./disclosure.ts";
import type { Link, Network } from "./publication.ts";

/**
 * What readers are left with when they take the shown parts from a shown whole: a figure about everybody in the hidden
 * parts, which must be one that could be shown. For each rest that is not, the cells that would make it one, the
 * likeliest first.
 */
export function unsafeRests(
  network: Network,
  isHidden: (place: number) => boolean,
): readonly (readonly number[])[] {
  return network.links.flatMap((link) => {
    if (link.kind !== "sum" || isHidden(link.whole)) return [];
    const hidden = link.parts.filter(isHidden);
    if (hidden.length === 0 || !isUnsafe(network, link, hidden)) return [];
    return [remedies(network, link, hidden)];
  });
}

function isUnsafe(network: Network, link: Link, hidden: readonly number[]): boolean {
  const cells = hidden.flatMap((place) => network.cells[place] ?? []);
  const left = cells.reduce((sum, { value }) => sum + value, 0) - link.overlap;
  const most = network.cells[link.whole]?.group ?? null;
  return isSmall(left, groupOf(cells, most));
}

/** Of the shown parts the smallest that makes the rest safe, then the others, then the whole. */
function remedies(network: Network, link: Link, hidden: readonly number[]): number[] {
  const shown = link.parts.filter((place) => !hidden.includes(place));
  const sized = shown.map((place) => ({
    place,
    isEnough: !isUnsafe(network, link, [...hidden, place]),
    size: network.cells[place]?.group ?? network.cells[place]?.value ?? 0,
  }));
  const sorted = sized.sort(
    (one, other) =>
      Number(other.isEnough) - Number(one.isEnough) ||
      one.size - other.size ||
      one.place - other.place,
  );
  return [...sorted.map(({ place }) => place), link.whole];
}

/** People in some cells together, which are the same people week after week; null where it is not known of a cell. */
function groupOf(
  cells: readonly { readonly group: number | null }[],
  most: number | null,
): number | null {
  let together = 0;
  for (const { group } of cells) {
    if (group === null) return null;
    together += group;
  }
  return Math.min(together, most ?? together);
}
