import type { Option } from "#app/ui/select.tsx";
import type { FiguredUnit } from "./units.queries.server.ts";
import type { View } from "./view.ts";

/** A list that one still reads as a whole; of a larger tree the upper levels, and the way to what is chosen. */
const readable = 60;

/** The units among which one chooses, as a tree. */
export function unitOptionsOf({ choices, filter }: View): Option[] {
  const known = new Set(choices.map(({ id }) => id));
  const isTop = ({ parentId }: FiguredUnit) => parentId === null || !known.has(parentId);
  const below = new Map<string | null, FiguredUnit[]>();
  for (const unit of choices) {
    const beside = below.get(unit.parentId);
    if (beside) beside.push(unit);
    else below.set(unit.parentId, [unit]);
  }
  const placed = choices.filter(isTop).flatMap((unit) => branch(unit, 0));
  if (placed.length <= readable) return placed.map(optionOf);
  const parents = new Map(choices.map(({ id, parentId }) => [id, parentId]));
  const onTheWay = new Set<string>();
  for (let at = filter.unitId; at !== null && !onTheWay.has(at); at = parents.get(at) ?? null)
    onTheWay.add(at);
  const isNear = ({ unit, depth }: Placed) =>
    depth < 2 ||
    onTheWay.has(unit.id) ||
    (unit.parentId !== null && unit.parentId === filter.unitId);
  return placed.filter(isNear).map(optionOf);

  function branch(unit: FiguredUnit, depth: number): Placed[] {
    const own = below.get(unit.id) ?? [];
    return [{ unit, depth }, ...own.flatMap((one) => branch(one, depth + 1))];
  }
}

interface Placed {
  readonly unit: FiguredUnit;
  readonly depth: number;
}

function optionOf({ unit: { id, name }, depth }: Placed): Option {
  return { value: id, label: name, depth };
}
