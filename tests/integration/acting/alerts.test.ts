import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import {
  alertsAtMost,
  type FigureReader,
  type Reading,
} from "#app/features/insights/acting/alerts/alert.ts";
import { myAlerts } from "#app/features/insights/acting/alerts/alert.queries.server.ts";
import { checkAlerts } from "#app/features/insights/acting/alerts/check-alerts.server.ts";
import { removeAlert, setAlert } from "#app/features/insights/acting/alerts/set-alert.server.ts";
import type { FigureName } from "#app/features/insights/figures/sentence.ts";
import { rebuildRollups } from "#app/features/insights/rollups/rebuild.server.ts";
import { inbox } from "#app/features/notifications/inbox.queries.server.ts";
import { db, sql } from "#app/platform/db.server.ts";
import { under } from "#app/platform/transact.server.ts";
import { alertReader } from "#app/reactions/alert-reader.server.ts";
import { react } from "#app/reactions/react.server.ts";
import { anAlert } from "#tests/support/acting-builders.ts";
import { anIdea, anOrganisation, aPerson, aUnit } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { saying } from "#tests/support/refusals.ts";

useDatabase();

let leader: Actor;
beforeEach(async () => {
  await anOrganisation();
  leader = await aPerson({ role: "leader" });
});

const reading =
  (value: Reading): FigureReader =>
  () =>
    Promise.resolve(value);
/** Looks on a day, at noon there. */
const lookOn = (day: string, read: FigureReader) =>
  under({ now: new Date(`${day}T12:00:00Z`) }, () => checkAlerts(read));
const crossings = async () =>
  (
    await db().domainEvent.findMany({ where: { kind: "alert.crossed" }, orderBy: { id: "asc" } })
  ).map(({ data }) => (data as { to: string }).to);

describe("an alert", () => {
  test("tells once when its figure falls below the value, and again only after it has been back", async () => {
    await anAlert(leader);
    await lookOn("2031-05-05", reading(9));
    expect(await crossings()).toEqual([]);
    await lookOn("2031-05-06", reading(4));
    await lookOn("2031-05-06", reading(4));
    await lookOn("2031-05-07", reading(3));
    expect(await crossings()).toEqual(["2031-05-05"]);
    await lookOn("2031-05-08", reading(5));
    await lookOn("2031-05-09", reading(4.5));
    expect(await crossings()).toEqual(["2031-05-05", "2031-05-08"]);
    expect(await myAlerts(leader)).toMatchObject([
      {
        ...{ checkedTo: "2031-05-08", reading: "told", found: 4.5, isBeyond: true },
        crossings: [
          { from: "2031-05-02", to: "2031-05-08" },
          { from: "2031-04-29", to: "2031-05-05" },
        ],
      },
    ]);
  });

  test("tells once, however many nodes look at the same moment", async () => {
    await anAlert(leader, { side: "above", value: 2 });
    await Promise.all([1, 2, 3].map(() => lookOn("2031-05-05", reading(3))));
    expect(await crossings()).toHaveLength(1);
  });

  test("on what is hidden tells nothing, keeps no number and forgets nothing", async () => {
    await anAlert(leader, { figure: "participation", rhythm: "week", value: 50 });
    await lookOn("2031-05-06", reading(40));
    expect(await crossings()).toHaveLength(1);
    await lookOn("2031-05-13", reading("hidden"));
    expect(await myAlerts(leader)).toMatchObject([
      { checkedTo: "2031-05-11", reading: "hidden", found: null },
    ]);
    // Still below: nothing new is told by what was hidden between.
    await lookOn("2031-05-20", reading(40));
    expect(await crossings()).toHaveLength(1);
  });

  test("of weeks and months looks when they are over, each once", async () => {
    const asked: string[] = [];
    const read: FigureReader = (figure, _unit, { from, to }) => {
      asked.push(`${figure} ${from} ${to}`);
      return Promise.resolve(null);
    };
    await anAlert(leader, { figure: "promiseKept", rhythm: "month" });
    await anAlert(leader, { figure: "explained", rhythm: "week" });
    for (const day of ["2031-05-31", "2031-06-01", "2031-06-02", "2031-06-03"])
      await lookOn(day, read);
    expect(asked.sort()).toEqual([
      ...["explained 2031-05-19 2031-05-25", "explained 2031-05-26 2031-06-01"],
      ...["promiseKept 2031-04-01 2031-04-30", "promiseKept 2031-05-01 2031-05-31"],
    ]);
  });

  test("that cannot be read keeps no other from being looked at, and is tried again", async () => {
    const unit = await aUnit();
    await anAlert(leader, { unitId: unit.id });
    await anAlert(leader);
    const read: FigureReader = (_figure, unitId) =>
      unitId === null ? Promise.resolve(1) : Promise.reject(new Error("No such table."));
    await expect(lookOn("2031-05-05", read)).rejects.toThrow("could not be looked at");
    expect(await crossings()).toHaveLength(1);
    await lookOn("2031-05-05", reading(1));
    expect(await crossings()).toHaveLength(2);
  });

  test("of somebody who leads no more is not looked at, and is not listed in their inbox", async () => {
    const id = await anAlert(leader);
    await lookOn("2031-05-05", reading(1));
    for (const event of await db().domainEvent.findMany({ where: { subjectId: id } }))
      await react({ eventId: event.id });
    expect((await inbox(leader, null)).lines).toHaveLength(1);
    await sql("update person set role = 'manager' where id = $1", [leader.id]);
    expect((await inbox(leader, null)).lines).toEqual([]);
    await lookOn("2031-05-06", () => Promise.reject(new Error("It was read.")));
  });

  test("names the figure, the unit and the value to whose it is, and the number nowhere", async () => {
    const unit = await aUnit({ name: "Water" });
    const french = await aPerson({ role: "leader", language: "fr" });
    const id = await anAlert(french, { unitId: unit.id });
    await lookOn("2031-05-05", reading(3));
    for (const event of await db().domainEvent.findMany({ where: { subjectId: id } }))
      for (const _twice of [1, 2]) await react({ eventId: event.id });
    const told = await db().notification.findMany();
    expect(told).toMatchObject([{ personId: french.id, kind: "figure-crossed" }]);
    expect(told[0]?.data).toEqual({
      says: "below",
      name: "Idées déposées, Water\u00a0: en dessous de 5",
    });
  });
});

describe("alerts are", () => {
  test("set by leaders, once however often, and taken away by whose they are", async () => {
    const wish = {
      id: newId(),
      figure: "posted",
      unitId: null,
      side: "below",
      value: 5,
      rhythm: "day",
    } as const;
    for (const by of [await aPerson(), await aPerson({ admin: true })])
      await expect(setAlert(by, wish)).rejects.toThrow(saying("acting.refusedAlerts"));
    await setAlert(leader, wish);
    await setAlert(leader, wish);
    expect(await myAlerts(leader)).toHaveLength(1);
    const another = await aPerson({ role: "leader" });
    expect(await myAlerts(another)).toEqual([]);
    await expect(removeAlert(another, wish.id)).rejects.toThrow(saying("acting.alertUnknown"));
    await removeAlert(leader, wish.id);
    await removeAlert(leader, wish.id);
    expect(await myAlerts(leader)).toEqual([]);
    await lookOn("2031-05-05", () => Promise.reject(new Error("It was read.")));
  });

  test("no more than somebody can follow, and of no unit that is none", async () => {
    for (let n = 0; n < alertsAtMost; n++) await anAlert(leader);
    await expect(anAlert(leader)).rejects.toThrow(saying("acting.alertsMany"));
    const another = await aPerson({ role: "leader" });
    await expect(anAlert(another, { unitId: newId() })).rejects.toThrow(
      saying("acting.unitUnknown"),
    );
  });
});

test("the product reads figures as pages tell them, and of people nothing that is not published", async () => {
  const [unit, empty] = [await aUnit(), await aUnit()];
  for (const day of ["2031-04-20", "2031-04-30", "2031-05-04"])
    await anIdea({ unit, at: new Date(`${day}T12:00:00Z`) });
  await sql("update idea set stage_since = published_at");
  await rebuildRollups();
  const week = { from: "2031-04-28", to: "2031-05-04" };
  const read = (figure: FigureName, { id }: { readonly id: string }, span = week) =>
    under({ now: new Date("2031-05-05T12:00:00Z") }, () =>
      Promise.resolve(alertReader(figure, id, span)),
    );
  expect(await read("posted", unit)).toBe(2);
  expect(await read("posted", empty)).toBe(0);
  const sevenDays = { from: "2031-05-01", to: "2031-05-07" };
  expect(await read("posted", unit, sevenDays)).toBe(1);
  expect(await read("comments", unit)).toBe(0);
  expect(await read("implemented", unit)).toBe(0);
  expect(await read("firstAnswer", unit)).toBe(Infinity);
  expect(await read("firstAnswer", empty)).toBeNull();
  expect(await read("stageAge", unit)).toBe(5);
  expect(await read("promiseKept", empty)).toBeNull();
  expect(await read("participation", unit)).toBe("waiting");
  expect(await read("costPerEntry", unit)).toBe("hidden");
});
