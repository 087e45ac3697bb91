import { expect, test } from "vitest";
import { noteOpening, writeOpenings } from "#app/features/insights/rollups/note-opening.server.ts";
import { sql } from "#app/platform/db.server.ts";
import { aPerson } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";

useDatabase();

const noted = () =>
  sql(`select person_id as id, unit_id as unit from insight_opening order by person_id`);

test("that somebody opened ideas is one row a day with their unit, and says not which", async () => {
  const [reader, other] = [await aPerson(), await aPerson()];
  noteOpening(reader.id);
  noteOpening(other.id);
  noteOpening(reader.id);
  expect(await noted()).toEqual([]);
  await writeOpenings();
  const both = [reader, other].map(({ id, unitId }) => ({ id, unit: unitId }));
  expect(await noted()).toEqual(both.sort((one, two) => (one.id < two.id ? -1 : 1)));
  noteOpening(reader.id);
  await writeOpenings();
  expect(await noted()).toHaveLength(2);
});

test("it goes with the person", async () => {
  const reader = await aPerson();
  noteOpening(reader.id);
  await writeOpenings();
  await sql("delete from person where id = $1", [reader.id]);
  expect(await noted()).toEqual([]);
});

test("whoever is none is not noted, and nobody else is lost by that", async () => {
  const reader = await aPerson();
  noteOpening("01900002-0000-7000-8000-000000000001");
  noteOpening(reader.id);
  await writeOpenings();
  expect(await noted()).toEqual([{ id: reader.id, unit: reader.unitId }]);
});
