import type { PlacedUnit } from "../unit.ts";

/** The units from the root down to this one, itself last; empty for a unit that is not in the tree. */
export function wayDownTo(tree: readonly PlacedUnit[], id: string): PlacedUnit[] {
  const units = new Map(tree.map((unit) => [unit.id, unit]));
  const way: PlacedUnit[] = [];
  const seen = new Set<string>();
  for (let at = units.get(id); at && !seen.has(at.id); at = units.get(at.parentId ?? "")) {
    seen.add(at.id);
    way.unshift(at);
  }
  return way;
}

/** How many people each unit has with all below it, from those of each alone; takes a tree in reading order. */
export function peopleBelow(
  tree: readonly PlacedUnit[],
  own: ReadonlyMap<string, number>,
): Map<string, number> {
  const sums = new Map(tree.map(({ id }) => [id, own.get(id) ?? 0]));
  // From the end: whatever is below a unit has been summed before it.
  for (const { id, parentId } of [...tree].reverse()) {
    if (parentId === null || !sums.has(parentId)) continue;
    sums.set(parentId, (sums.get(parentId) ?? 0) + (sums.get(id) ?? 0));
  }
  return sums;
}
