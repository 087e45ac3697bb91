import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { useDatabase } from "#tests/support/database.ts";
import { emptyTables } from "#tests/support/test-registry.ts";
import { play, step } from "./generated/history.ts";
import { aScene, type Scene } from "./generated/scene.ts";
import { allFacts, type Facts } from "./oracle/facts.ts";
import { ideasByProduct, ideasBySecond } from "./two-ways/of-ideas.ts";
import { peopleByProduct, peopleBySecond } from "./two-ways/of-people.ts";
import { silosByProduct, silosBySecond } from "./two-ways/of-silos.ts";
import { caughtUp } from "./rollup-world.ts";

const database = useDatabase();

// The same histories every time, so that what fails is the change that was made; HISTORIES=n plays others.
const seed = Number(process.env["HISTORIES"] ?? 20_260_131);

test("every figure is what a second computation from the facts comes to, whatever happened", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 150, maxLength: 200 }), async (history) => {
      await emptyTables(database.pool);
      const scene = await aScene();
      const now = await play(scene, history);
      await caughtUp();
      await expectAllAlike(scene, await allFacts(), now);
    }),
    { numRuns: 8, endOnFailure: true, seed },
  );
}, 240_000);

test("the second computation shares nothing with the first", () => {
  const folder = new URL("oracle/", import.meta.url);
  const imports = readdirSync(folder).flatMap((file) => {
    const text = readFileSync(new URL(file, folder), "utf8");
    return [...text.matchAll(/ from "([^"]+)"/g)].map(([, from = ""]) => from);
  });
  const elsewhere = imports.filter((from) => !from.startsWith("./"));
  expect(elsewhere).toEqual(["#app/platform/db.server.ts"]);
});

async function expectAllAlike(scene: Scene, facts: Facts, now: Date): Promise<void> {
  const units = [null, ...scene.units.slice(0, 2).map(({ id }) => id), scene.top.id];
  for (const [at, period] of periods.entries()) {
    const unitId = units[at % units.length] ?? null;
    for (const filter of [
      { period, unitId: null, categoryId: null, kind: null },
      { period, unitId, categoryId: null, kind: null },
      { period, unitId, categoryId: scene.categories[at % 2]?.id ?? null, kind: null },
      { period, unitId: null, categoryId: null, kind: "stop" } as const,
    ])
      expect(await ideasByProduct(filter, now)).toEqual(ideasBySecond(facts, filter, now));
    expect(await peopleByProduct(period, units)).toEqual(peopleBySecond(facts, period, units));
    if (period.grain === "month")
      expect(await silosByProduct(period, scene)).toEqual(silosBySecond(facts, period, scene));
  }
}

/** Of the months and weeks in which histories happen. */
const periods = [
  { grain: "week", count: 1, from: "2026-01-26" },
  { grain: "week", count: 4, from: "2026-01-26" },
  { grain: "week", count: 1, from: "2026-02-02" },
  { grain: "month", count: 1, from: "2026-02-01" },
  { grain: "week", count: 2, from: "2026-02-09" },
  { grain: "month", count: 1, from: "2026-03-01" },
  { grain: "month", count: 3, from: "2026-02-01" },
  { grain: "week", count: 13, from: "2026-02-23" },
] as const;
