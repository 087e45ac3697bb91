import type { Pool } from "pg";
import { prepared, sql } from "#app/platform/db.server.ts";
import { registry } from "#app/platform/registry.server.ts";
import type { StoredOrganisation } from "./organisation.ts";
import { treeOf, type PlacedUnit, type Unit } from "./unit.ts";

const unnamed: StoredOrganisation = {
  name: "Groundswell",
  timeZone: "Europe/Paris",
  language: "en",
  revision: 0,
};
const believedFor = 5_000;
const believed = new WeakMap<Pool, { facts: StoredOrganisation; at: number }>();

/** The organisation served here, at most five seconds old; a stand-in before it has been named. */
export async function organisation(): Promise<StoredOrganisation> {
  const { pool } = registry();
  const known = believed.get(pool);
  if (known && Date.now() - known.at < believedFor) return known.facts;
  const [row] = await sql<StoredOrganisation>(
    `select name, time_zone as "timeZone", language, revision from organisation`,
  );
  if (row) believed.set(pool, { facts: row, at: Date.now() });
  return row ?? unnamed;
}

/** The organisation as it stands at this moment, for those who change it. */
export function organisationNow(): Promise<StoredOrganisation> {
  forgetOrganisation();
  return organisation();
}

/** Makes this node read the organisation again. */
export function forgetOrganisation(): void {
  believed.delete(registry().pool);
}

/** The organisation's units in reading order, with depth and path; units that hold imported people are left out. */
export async function unitTree(): Promise<PlacedUnit[]> {
  return treeOf(
    await prepared<Unit>(
      "unit-tree",
      `select id, parent_id as "parentId", name from unit where not imported`,
      [],
    ),
  );
}
