import type { Option } from "#app/ui/select.tsx";
import type { PlacedUnit } from "../unit.ts";

/** The tree as choices of a select. */
export function unitOptions(units: readonly Pick<PlacedUnit, "id" | "name" | "depth">[]): Option[] {
  return units.map(({ id, name, depth }) => ({ value: id, label: name, depth }));
}
