import { expect, test } from "vitest";
import { parseCursor } from "#app/core/page.ts";
import { rebuildRollups } from "#app/features/insights/rollups/rebuild.server.ts";
import { readAwardsBehind } from "#app/features/insights/view/behind.server.ts";
import { readView } from "#app/features/insights/view/view.server.ts";
import { sql } from "#app/platform/db.server.ts";
import { under } from "#app/platform/transact.server.ts";
import { anAwardIn } from "#tests/support/awards.ts";
import { anOrganisation, aPerson, aUnit } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";

useDatabase();

test("the awards behind a figure are those announced, of the period and of the unit with what is below it", async () => {
  await anOrganisation();
  const top = await aUnit({ name: "Works" });
  const roads = await aUnit({ name: "Roads", under: top });
  const leader = await aPerson({ role: "leader", unit: top });
  const ada = await aPerson({ name: "Ada Roads", unit: roads });
  const announced = await anAwardIn({ to: ada, state: "announced" });
  const elsewhere = await anAwardIn({ state: "announced" });
  const earlier = await anAwardIn({ to: ada, state: "announced" });
  for (const state of ["accepted_quietly", "revoked", "prepared"] as const)
    await anAwardIn({ to: ada, state });
  await sql("update award set prepared_at = '2026-05-10T12:00:00Z'");
  await sql("update award set prepared_at = '2026-04-10T12:00:00Z' where id = $1", [earlier.id]);
  await rebuildRollups();
  const read = (search: string) =>
    under({ now: new Date("2026-06-20T10:00:00Z") }, async () => {
      const view = await readView(leader, new URLSearchParams(search));
      return readAwardsBehind(view, parseCursor(null));
    });
  const { rows } = await read(`period=2026-05&unit=${top.id}`);
  expect(rows).toMatchObject([
    { id: announced.id, recipient: "Ada Roads", unit: "Roads", day: "2026-05-10" },
  ]);
  const everywhere = (await read("period=2026-05")).rows.map(({ id }) => id);
  expect(everywhere.sort()).toEqual([announced.id, elsewhere.id].sort());
});
