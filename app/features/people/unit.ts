/**
 * A unit: a node of the organisation's tree. A unit without a parent is a root; a unit never stands
 * below itself, and goes only when nothing and nobody belongs to it any more.
 */
export interface Unit {
  readonly id: string;
  readonly parentId: string | null;
  readonly name: string;
}

/** A unit where it stands in the tree. */
export interface PlacedUnit extends Unit {
  /** 0 for a root. */
  readonly depth: number;
  /** Names from the root down to this unit. */
  readonly path: readonly string[];
}

/** The units as one reads a tree: every unit before those below it, neighbours by name. */
export function treeOf(units: readonly Unit[]): PlacedUnit[] {
  const known = new Set(units.map(({ id }) => id));
  const below = new Map<string | null, Unit[]>();
  for (const unit of units) {
    const above = unit.parentId !== null && known.has(unit.parentId) ? unit.parentId : null;
    below.set(above, [...(below.get(above) ?? []), unit]);
  }
  return placed(below, null, []);
}

function placed(
  below: ReadonlyMap<string | null, readonly Unit[]>,
  above: string | null,
  path: readonly string[],
): PlacedUnit[] {
  const siblings = [...(below.get(above) ?? [])].sort(byName);
  return siblings.flatMap((unit) => {
    const here = [...path, unit.name];
    return [{ ...unit, depth: path.length, path: here }, ...placed(below, unit.id, here)];
  });
}

/** Whether a unit is another one or stands somewhere below it. */
export function isWithin(units: readonly Unit[], id: string, ancestorId: string): boolean {
  const parents = new Map(units.map((unit) => [unit.id, unit.parentId]));
  const seen = new Set<string>();
  for (let at: string | null = id; at !== null && !seen.has(at); at = parents.get(at) ?? null) {
    if (at === ancestorId) return true;
    seen.add(at);
  }
  return false;
}

/** Whether a neighbour under the same parent already has this name; capitals make no difference. */
export function isNameTaken(units: readonly Unit[], wanted: Unit): boolean {
  return units.some(
    ({ id, parentId, name }) =>
      id !== wanted.id && parentId === wanted.parentId && collator.compare(name, wanted.name) === 0,
  );
}

const collator = new Intl.Collator("en", { sensitivity: "accent" });
const order = new Intl.Collator("en", { numeric: true });

function byName(a: Unit, b: Unit): number {
  return order.compare(a.name, b.name) || (a.id < b.id ? -1 : 1);
}
