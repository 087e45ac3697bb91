import { prepared } from "#app/platform/db.server.ts";

/** A unit as figures know it. */
export interface FiguredUnit {
  readonly id: string;
  readonly parentId: string | null;
  readonly name: string;
}

/** All units that count, by name. */
export function figuredUnits(): Promise<FiguredUnit[]> {
  return prepared<FiguredUnit>(
    "insights-units",
    `select id, parent_id as "parentId", name from unit where not imported order by name, id`,
    [],
  );
}

/** Says of units what they and everything above them are, from themselves up; empty where there is no such unit. */
export function lineagesIn(units: readonly FiguredUnit[]): (id: string) => string[] {
  const known = new Map(units.map((unit) => [unit.id, unit]));
  return (id) => {
    const lineage: string[] = [];
    for (let at = known.get(id); at && !lineage.includes(at.id); at = known.get(at.parentId ?? ""))
      lineage.push(at.id);
    return lineage;
  };
}

/** The same of one unit. */
export function lineageOf(units: readonly FiguredUnit[], id: string): string[] {
  return lineagesIn(units)(id);
}

/** The units right below one, or those at the top. */
export function unitsBelow(units: readonly FiguredUnit[], id: string | null): FiguredUnit[] {
  const known = new Set(units.map((unit) => unit.id));
  const isTop = ({ parentId }: FiguredUnit) => parentId === null || !known.has(parentId);
  return units.filter((unit) => (id === null ? isTop(unit) : unit.parentId === id));
}

/** The unit whose parts are set beside each other: where everything is under one unit at the top, that one. */
export function comparedIn(units: readonly FiguredUnit[], id: string | null): string | null {
  const [only, ...others] = unitsBelow(units, null);
  return id === null && only && others.length === 0 ? only.id : id;
}
