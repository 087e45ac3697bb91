import fc from "fast-check";
import { expect, test } from "vitest";
import { checkRollups } from "#app/features/insights/rollups/check.server.ts";
import { rebuildRollups } from "#app/features/insights/rollups/rebuild.server.ts";
import { useDatabase } from "#tests/support/database.ts";
import { emptyTables } from "#tests/support/test-registry.ts";
import { play, step } from "./generated/history.ts";
import { aScene } from "./generated/scene.ts";
import { caughtUp, everyRow } from "./rollup-world.ts";

const database = useDatabase();

test("whatever happened, in whatever order it was heard, rollups kept current equal those made anew", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 30, maxLength: 90 }), async (history) => {
      await emptyTables(database.pool);
      await play(await aScene(), history);
      await caughtUp();
      const kept = await everyRow();
      expect(await checkRollups()).toEqual({});
      await rebuildRollups();
      expect(await everyRow()).toEqual(kept);
    }),
    { numRuns: 12, endOnFailure: true },
  );
}, 120_000);
