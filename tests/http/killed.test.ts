import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openDatabase } from "#app/platform/database.server.ts";
import { startPostgres } from "#server/starter/postgres.mjs";
import { migrate } from "#server/migrate.ts";
import { ask } from "#tests/support/app.ts";
import { aPerson, anIdea, anOrganisation } from "#tests/support/builders.ts";
import { startServer } from "#tests/support/server.ts";
import { fillTestRegistry, silence } from "#tests/support/test-registry.ts";
import { expectNothingLost, openJobs, startLoad } from "./support/load.ts";
import { useOneDatabase } from "./support/own-database.ts";
import { anInvitation } from "./support/world.ts";

const password = "several-quiet-otters-wander";

describe("killed while dozens vote and comment", () => {
  const database = useOneDatabase();

  test("the server has lost nothing when it starts again, and its jobs are done within a minute", async () => {
    const server = await startServer({ databaseUrl: database.url });
    const load = startLoad(server.url, await aCrowd());
    await underWay(load);
    await server.kill();
    await load.stop();

    const again = await startServer({ databaseUrl: database.url });
    const began = performance.now();
    await expectNothingLost(database.pool, load.acknowledged);
    await expect.poll(() => openJobs(database.pool), { timeout: 60_000, interval: 250 }).toBe(0);
    const took = performance.now() - began;
    expect(took, `jobs took ${(took / 1000).toFixed()} s`).toBeLessThan(60_000);
    expect(await again.stop()).toBe(0);
  }, 100_000);
});

describe("the database, killed while dozens vote and comment", () => {
  test("has lost nothing when it starts again, and the server goes on by itself", async () => {
    const keep = mkdtempSync(join(tmpdir(), "groundswell-killed-"));
    // Durable, as the product runs it.
    const postgres = await startPostgres({ keep });
    const data = postgres.data;
    try {
      await migrate(postgres.url);
      const database = openDatabase(postgres.url, 10);
      fillTestRegistry(postgres.url, database, silence());
      const server = await startServer({ databaseUrl: postgres.url });
      const load = startLoad(server.url, await aCrowd());
      await underWay(load);
      const dead = new Promise<void>((resolve) => void postgres.onEnd(resolve));
      process.kill(
        Number(readFileSync(join(data, "postmaster.pid"), "utf8").split("\n")[0]),
        "SIGKILL",
      );
      await dead;
      expect(await status(server.url, "/healthz"), "the server lives on").toBe(200);
      await expect.poll(() => status(server.url, "/readyz"), { timeout: 5_000 }).toBe(503);
      await postgres.restart();
      await expect.poll(() => status(server.url, "/readyz"), { timeout: 15_000 }).toBe(200);
      const before = load.acknowledged.comments.length;
      await expect
        .poll(() => load.acknowledged.comments.length, { timeout: 15_000 })
        .toBeGreaterThan(before);
      await load.stop();
      await expectNothingLost(database.pool, load.acknowledged);

      const invited = await aPerson();
      await ask(server.url, `/welcome/${await anInvitation(invited)}`, { form: { password } });
      await expect.poll(() => openJobs(database.pool), { timeout: 60_000, interval: 250 }).toBe(0);
      const { rows } = await database.pool.query(
        "select kind from notification where person_id = $1",
        [invited.id],
      );
      expect(rows, "jobs are done again").toEqual([{ kind: "welcome" }]);
      await server.stop();
      await database.close();
    } finally {
      await postgres.stop();
      for (const folder of [data, keep]) rmSync(folder, { recursive: true, force: true });
    }
  }, 120_000);
});

async function aCrowd() {
  await anOrganisation();
  const unit = { id: (await aPerson()).unitId };
  const people = await Promise.all(Array.from({ length: 36 }, () => aPerson({ unit })));
  const ideas = await Promise.all(Array.from({ length: 4 }, () => anIdea()));
  return { people, ideas };
}

async function underWay({ acknowledged }: ReturnType<typeof startLoad>): Promise<void> {
  await expect.poll(() => acknowledged.comments.length, { timeout: 20_000 }).toBeGreaterThan(50);
}

async function status(url: string, path: string): Promise<number> {
  return (await fetch(new URL(path, url))).status;
}
