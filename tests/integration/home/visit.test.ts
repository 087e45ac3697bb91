import { describe, expect, test } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import { lookIn } from "#app/features/home/look-in.server.ts";
import { newSince } from "#app/features/home/visit.queries.server.ts";
import { sql } from "#app/platform/db.server.ts";
import { under } from "#app/platform/transact.server.ts";
import { aPerson } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";

useDatabase();

const monday = Date.UTC(2025, 0, 6, 9);
const minute = 60_000;
const at = (minutes: number) => new Date(monday + minutes * minute);

function look(actor: Actor, minutes: number) {
  return under({ now: at(minutes) }, () => lookIn(actor));
}

describe("a visit of one's page", () => {
  test("the first one has none before it, and looks back some days", async () => {
    const actor = await aPerson();
    const { first, at: from } = await look(actor, 0);
    expect(first).toBe(true);
    expect(Date.now() - Date.parse(from)).toBeGreaterThan(6 * 24 * 60 * minute);
  });

  test("looking again within half an hour changes nothing, however often", async () => {
    const actor = await aPerson();
    await look(actor, 0);
    const visit = await look(actor, 24 * 60);
    expect(visit).toEqual({ first: false, at: at(0).toISOString() });
    for (const later of [1, 20, 45, 70]) expect(await look(actor, 24 * 60 + later)).toEqual(visit);
  });

  test("after more than half an hour away the last look is where news begin", async () => {
    const actor = await aPerson();
    for (const minutes of [0, 100, 120]) await look(actor, minutes);
    expect((await look(actor, 151)).at).toBe(at(120).toISOString());
    expect((await look(actor, 181)).at).toBe(at(120).toISOString());
  });

  test("two looks at once are one visit, and both are told the same", async () => {
    const actor = await aPerson();
    await look(actor, 0);
    const looks = await Promise.all(Array.from({ length: 8 }, () => look(actor, 600)));
    expect(new Set(looks.map((one) => one.at))).toEqual(new Set([at(0).toISOString()]));
    expect(await sql("select from home_visit")).toHaveLength(1);
  });

  test("a look that arrives late does not turn time back", async () => {
    const actor = await aPerson();
    for (const minutes of [0, 100, 40]) await look(actor, minutes);
    expect((await look(actor, 101)).at).toBe(at(0).toISOString());
  });

  test("everybody's visits are their own", async () => {
    const [one, other] = [await aPerson(), await aPerson()];
    await look(one, 0);
    expect((await look(other, 600)).first).toBe(true);
    expect((await look(one, 600)).at).toBe(at(0).toISOString());
  });

  test("asking from when on things are new notes nothing", async () => {
    const actor = await aPerson();
    expect((await newSince(actor)).first).toBe(true);
    expect(await sql("select from home_visit")).toEqual([]);
    await look(actor, 0);
    expect(await newSince(actor)).toEqual({ first: false, at: at(0).toISOString() });
  });
});
