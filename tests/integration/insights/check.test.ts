import { describe, expect, test } from "vitest";
import { checkNightly, checkRollups } from "#app/features/insights/rollups/check.server.ts";
import { latestCheck } from "#app/features/insights/rollups/latest-check.queries.server.ts";
import { rebuildRollups } from "#app/features/insights/rollups/rebuild.server.ts";
import { sql } from "#app/platform/db.server.ts";
import { useDatabase } from "#tests/support/database.ts";
import { anIdeaOfMay, reckoned } from "./rollup-world.ts";

const database = useDatabase();

describe("the check", () => {
  test("says that all agree, and keeps when", async () => {
    const { idea } = await anIdeaOfMay();
    await reckoned(idea.id);
    await checkNightly();
    expect(await latestCheck()).toMatchObject({ differing: 0 });
  });

  test.each([
    ["insight_count", "update insight_count set n = n + 1"],
    ["insight_pair", "delete from insight_pair"],
    ["insight_person_period", "update insight_person_period set acts = acts | 2048"],
    ["insight_person", "update insight_person set first_on = '2020-01-01'"],
    ["insight_staff", "delete from insight_staff"],
    ["idea", "update insight_idea set units = 9"],
    ["idea", "delete from insight_stage"],
    ["idea", "update insight_act set n = 7 where act = 'voted'"],
    ["idea", "update vote set at = at - interval '40 days'"],
  ])("finds what is wrong in %s, and a rebuild mends it (%s)", async (table, harm) => {
    const { idea } = await anIdeaOfMay();
    await rebuildRollups();
    await sql(harm);
    expect(Object.keys(await checkRollups())).toContain(table);
    await rebuildRollups();
    expect(await checkRollups()).toEqual({});
    expect(idea.id).toBeTruthy();
  });

  test("logs what it finds at night, and says it to administrators", async () => {
    await anIdeaOfMay();
    await rebuildRollups();
    await sql("update insight_count set n = n + 1 where cut = 'unit_day'");
    await checkNightly();
    expect((await latestCheck())?.differing).toBeGreaterThan(0);
    expect(database.logged.splice(0).join()).toContain("npm run insights -- rebuild");
  });
});
