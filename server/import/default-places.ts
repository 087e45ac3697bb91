import { knownPlaces } from "#app/features/imports/importing/places.queries.server.ts";
import type { Found } from "#app/features/imports/importing/places.ts";
import { sql } from "#app/platform/db.server.ts";
import { OperatorError } from "#server/operator-error.ts";

/** The category of this name, for rows that name none. Throws an OperatorError when it cannot be told. */
export async function categoryCalled(name: string): Promise<string> {
  const { categories } = await knownPlaces(sql);
  return only(categories.find(name), "category", name);
}

/** The unit of this name or path, for rows that name none. Throws an OperatorError when it cannot be told. */
export async function unitCalled(name: string): Promise<string> {
  const { units } = await knownPlaces(sql);
  return only(units.find(name), "unit", name);
}

function only(found: Found, noun: string, name: string): string {
  if (typeof found === "object") return found.id;
  throw new OperatorError(
    found === "several"
      ? `Several ${noun === "unit" ? "units" : "categories"} are called ${JSON.stringify(name)}. Give a path such as "Works > Roads".`
      : `There is no ${noun} called ${JSON.stringify(name)}. Check the name, or add it on screen first.`,
  );
}
