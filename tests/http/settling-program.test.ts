import { afterAll, expect, test } from "vitest";
import { rebuildRollups } from "#app/features/insights/rollups/rebuild.server.ts";
import { settleByClock } from "#app/features/insights/published/settle.server.ts";
import { sql } from "#app/platform/db.server.ts";
import { settlingProgram } from "#server/settling-program.ts";
import { program } from "#server/starter/build.mjs";
import { anIdea, anOrganisation, aPerson } from "#tests/support/builders.ts";
import { recompose, useDatabase } from "#tests/support/database.ts";

const database = useDatabase();
const stops: (() => void)[] = [];
afterAll(() => {
  for (const stop of stops) stop();
});

function aProgram(url: string) {
  const { settle, stop } = settlingProgram(url, program("insights"));
  stops.push(stop);
  return settle;
}

const settled = async () => (await sql("select from insight_closing")).length;

test("what has ended is settled in a program of its own, by the hour and by night", async () => {
  await anOrganisation();
  const weekAgo = new Date(Date.now() - 8 * 86_400_000);
  await anIdea({ by: await aPerson(), at: weekAgo });
  await rebuildRollups();
  recompose({ settle: aProgram(database.url) });
  await settleByClock({});
  expect(await settled()).toBeGreaterThan(0);
  await sql("update insight_closing set is_stale = true");
  await settleByClock({});
  expect(await sql("select from insight_closing where not is_stale")).toEqual([]);
  await settleByClock({ late: true });
  expect(await sql("select from insight_closing where is_stale")).toEqual([]);
});

test("that it could not be done is an error that says why, so that the job is tried again", async () => {
  const nowhere = database.url.replace(/\/[^/]*$/, "/no_such_database");
  await expect(aProgram(nowhere)("due")).rejects.toThrow(
    /could not be settled: .*no_such_database/su,
  );
});
