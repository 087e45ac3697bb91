import { expect, test, vi } from "vitest";
import { mark } from "#app/features/insights/rollups/mark.store.server.ts";
import { sql } from "#app/platform/db.server.ts";
import { startReckoning } from "#server/reckoning.ts";
import { anIdea } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";

useDatabase();

test("a running server brings figures up to date by itself, and no longer once it was told to stop", async () => {
  const reckoning = startReckoning();
  const [first, second] = [await anIdea(), await anIdea()];
  await mark("idea", [first.id]);
  const kept = () => sql<{ id: string }>("select idea_id as id from insight_idea");
  await vi.waitUntil(async () => (await kept()).length === 1, { timeout: 5_000, interval: 20 });
  await reckoning.stop();
  await mark("idea", [second.id]);
  expect(await kept()).toEqual([{ id: first.id }]);
});
