import { describe, expect, test } from "vitest";
import { system } from "#app/core/actor.ts";
import { sql } from "#app/platform/db.server.ts";
import { transact, under } from "#app/platform/transact.server.ts";
import { aPerson, aUnit } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";

useDatabase();

describe("where people belong", () => {
  const stays = (personId: string) =>
    sql(
      `select unit_id as unit, active, until_at is null as still from person_stay
       where person_id = $1 order by from_at`,
      [personId],
    );

  test("is kept when they move, go and come back", async () => {
    const [person, next] = [await aPerson(), await aUnit()];
    const at = (day: string, change: string) =>
      under({ now: new Date(`${day}T12:00:00Z`) }, () =>
        transact(system, ({ sql: within }) =>
          within(`update person set ${change} where id = $1`, [person.id]),
        ),
      );
    await at("2031-01-05", `unit_id = '${next.id}'`);
    await at("2031-02-05", "deactivated_at = '2031-02-05T12:00:00Z'");
    await at("2031-03-05", "deactivated_at = null");
    // A name says nothing about where somebody belongs.
    await at("2031-04-05", "name = 'Another'");
    expect(await stays(person.id)).toEqual([
      { unit: person.unitId, active: true, still: false },
      { unit: next.id, active: true, still: false },
      { unit: next.id, active: false, still: false },
      { unit: next.id, active: true, still: true },
    ]);
  });

  test("goes to the unit above when a unit is removed, and on when that one is", async () => {
    const top = await aUnit();
    const middle = await aUnit({ under: top });
    const team = await aUnit({ under: middle });
    await sql("delete from unit where id = $1", [team.id]);
    const within = "select unit_id as id from units_within($1) order by 1";
    const ids = (...units: readonly { readonly id: string }[]) =>
      units.map(({ id }) => ({ id })).sort((one, other) => (one.id < other.id ? -1 : 1));
    expect(await sql(within, [middle.id])).toEqual(ids(middle, team));
    await sql("delete from unit where id = $1", [middle.id]);
    expect(await sql(within, [top.id])).toEqual(ids(top, middle, team));
    expect(await sql(within, [(await aUnit()).id])).toHaveLength(1);
  });
});
