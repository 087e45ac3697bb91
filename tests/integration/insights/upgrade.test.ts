import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { newId } from "#app/core/ids.ts";
import { sql } from "#app/platform/db.server.ts";
import { inRoot } from "#server/starter/places.mjs";
import { anIdea, aPerson, aUnit } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";

useDatabase();

const path = "prisma/migrations/20261201100000_insights_rollups/migration.sql";

/** The statement with which the migration gathers where people belonged before it was kept. */
async function gathering(): Promise<string> {
  const text = await readFile(inRoot(path), "utf8");
  const [statement] = /WITH "change" AS[^;]*;/.exec(text) ?? [];
  if (statement === undefined) throw new Error("The migration gathers nothing.");
  return statement;
}

test("where people belonged before is gathered from when they moved and what they did", async () => {
  const [first, last] = [await aUnit(), await aUnit()];
  const [mover, gone] = [await aPerson({ unit: last }), await aPerson({ deactivated: true })];
  await sql("update person set created_at = '2026-01-01'");
  const happened = (kind: string, id: string, at: string, data = "{}") =>
    sql(
      `insert into domain_event (id, kind, subject_kind, subject_id, data, at) values ($1, $2, 'person', $3, $4, $5)`,
      [newId(), kind, id, data, at],
    );
  await happened("person.changed", mover.id, "2026-02-01", '{"fields": ["name"]}');
  await happened("person.changed", mover.id, "2026-03-01", '{"fields": ["unitId"]}');
  await happened("person.deactivated", gone.id, "2026-04-01");
  await sql(
    "insert into vote_change (idea_id, person_id, unit_id, delta, at) values ($1, $2, $3, 1, '2026-02-15')",
    [(await anIdea()).id, mover.id, first.id],
  );
  await sql("delete from person_stay");
  await sql(await gathering());
  const stays = (id: string) =>
    sql(
      `select unit_id as unit, active, until_at::date::text as until from person_stay where person_id = $1 order by from_at`,
      [id],
    );
  expect(await stays(mover.id)).toEqual([
    { unit: first.id, active: true, until: "2026-03-01" },
    { unit: last.id, active: true, until: null },
  ]);
  expect(await stays(gone.id)).toEqual([
    { unit: gone.unitId, active: true, until: "2026-04-01" },
    { unit: gone.unitId, active: false, until: null },
  ]);
});
