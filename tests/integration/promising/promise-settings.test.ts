import { beforeEach, describe, expect, test } from "vitest";
import { editIdea } from "#app/features/ideas/edit-idea.server.ts";
import { changePromises } from "#app/features/ideas/promising/change-promises.server.ts";
import { renewPromises } from "#app/features/ideas/promising/renew-promises.server.ts";
import { addClosedDays } from "#app/features/people/calendars/add-closed-days.server.ts";
import { changeWorkingWeek } from "#app/features/people/calendars/change-working-week.server.ts";
import { removeClosedDays } from "#app/features/people/calendars/remove-closed-days.server.ts";
import { organisationId } from "#app/core/ids.ts";
import { db } from "#app/platform/db.server.ts";
import { system } from "#app/core/actor.ts";
import { changeOrganisation } from "#app/features/people/change-organisation.server.ts";
import { react } from "#app/reactions/react.server.ts";
import { aCategory, anOrganisation, aPerson } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { aHierarchy } from "../deciding/deciders.ts";
import {
  aPosted,
  at,
  awaitedOf,
  dueOn,
  later,
  promiseTenDays,
  tuesday,
  rules,
  setRules,
} from "./promised.ts";

useDatabase();
beforeEach(promiseTenDays);

describe("a change of settings or calendar", () => {
  test("never makes a promise later that was told", async () => {
    const { author } = await aHierarchy();
    const id = await aPosted(author);
    await setRules({ usual: { open: 30, in_review: null } });
    const admin = await aPerson({ admin: true });
    const days = [{ day: "2031-03-12", name: "Storm" }];
    await addClosedDays(admin, { id: organisationId, days });
    await at(later(1), renewPromises);
    expect(await dueOn(id)).toBe("2031-03-18");
    await setRules({ usual: { open: null, in_review: null } });
    await at(later(1), renewPromises);
    expect(await dueOn(id)).toBe("2031-03-18");
  });

  test("makes it sooner, but never of today or before", async () => {
    const { author } = await aHierarchy();
    const [fresh, old] = [await aPosted(author, { on: later(6) }), await aPosted(author)];
    await setRules({ usual: { open: 4, in_review: null } });
    await at(later(7), renewPromises);
    expect(await dueOn(fresh)).toBe("2031-03-14");
    expect(await dueOn(old)).toBe("2031-03-12");
    // Again: nothing moves any more.
    await at(later(8), renewPromises);
    expect([await dueOn(fresh), await dueOn(old)]).toEqual(["2031-03-14", "2031-03-12"]);
  });

  test("counts from the change for an idea that was promised nothing before", async () => {
    const { author } = await aHierarchy();
    await setRules({ usual: { open: null, in_review: null } });
    const id = await aPosted(author);
    await setRules({ usual: { open: 5, in_review: null } });
    await at(later(20), renewPromises);
    expect(await dueOn(id)).toBe("2031-03-31");
  });

  test("of the organisation's time zone moves the end of promised days at once, and no day away", async () => {
    const admin = await aPerson({ admin: true });
    await anOrganisation();
    const settings = { name: "Bureau of Bridges", timeZone: "UTC", language: "en" } as const;
    await changeOrganisation(system, settings);
    const { author } = await aHierarchy();
    const id = await aPosted(author);
    const ends = async () => (await awaitedOf(id))[0]?.dueAt?.toISOString();
    expect(await ends()).toBe("2031-03-19T00:00:00.000Z");
    await at(later(1), async () => {
      await changeOrganisation(admin, { ...settings, timeZone: "Europe/Paris" });
      for (const { id: eventId } of await db().domainEvent.findMany({
        where: { kind: "organisation.changed" },
      }))
        await react({ eventId });
    });
    expect(await dueOn(id)).toBe("2031-03-18");
    expect(await ends()).toBe("2031-03-18T23:00:00.000Z");
    expect((await db().idea.findUniqueOrThrow({ where: { id } })).answerDueAt?.toISOString()).toBe(
      "2031-03-18T23:00:00.000Z",
    );
  });

  test("opens a day again and brings what falls behind it nearer", async () => {
    const admin = await aPerson({ admin: true });
    const days = [{ day: "2031-03-12", name: "Storm" }];
    await addClosedDays(admin, { id: organisationId, days });
    const { author } = await aHierarchy();
    const id = await aPosted(author);
    expect(await dueOn(id)).toBe("2031-03-19");
    await removeClosedDays(admin, { id: organisationId, days: ["2031-03-12"] });
    await at(later(1), renewPromises);
    expect(await dueOn(id)).toBe("2031-03-18");
  });

  test("of category by its author follows the new one, never later", async () => {
    const { author } = await aHierarchy();
    const [quick, slow] = [await aCategory(), await aCategory()];
    await setRules({ ofCategories: { [quick.id]: { open: 3 }, [slow.id]: { open: 60 } } });
    const id = await aPosted(author);
    const text = (categoryId: string, textVersion: number) => ({
      ...{ title: "Book a time", problem: "The queue is long.", proposal: "Let people book." },
      ...{ beneficiary: "", kind: "improve" as const, categoryId, textVersion },
    });
    await at(later(0), () => editIdea(author, id, text(slow.id, 1)));
    expect(await dueOn(id)).toBe("2031-03-18");
    await at(later(0), () => editIdea(author, id, text(quick.id, 2)));
    expect(await dueOn(id)).toBe("2031-03-07");
  });

  test("of the settings is refused to everybody but administrators, and to the second of two", async () => {
    const [leader, admin] = [await aPerson({ role: "leader" }), await aPerson({ admin: true })];
    const wanted = { ...rules, usual: { open: 7, in_review: null } };
    await expect(changePromises(leader, { ...wanted, revision: 0 })).rejects.toMatchObject({
      kind: "forbidden",
    });
    const { revision } = await db().promiseSettings.findFirstOrThrow();
    await changePromises(admin, { ...wanted, revision });
    // The same again is harmless.
    await changePromises(admin, { ...wanted, revision });
    await expect(
      changePromises(admin, { ...rules, usual: { open: 8, in_review: null }, revision }),
    ).rejects.toMatchObject({ kind: "conflict" });
  });
});

describe("a calendar", () => {
  test("is changed by administrators alone, has a worked day, and belongs to somebody", async () => {
    const [manager, admin] = [await aPerson({ role: "manager" }), await aPerson({ admin: true })];
    const week = { id: organisationId, worked: [1, 2], ignoresAbove: false };
    await expect(changeWorkingWeek(manager, week)).rejects.toMatchObject({ kind: "forbidden" });
    for (const worked of [null, []])
      await expect(changeWorkingWeek(admin, { ...week, worked })).rejects.toMatchObject({
        kind: "invalid",
      });
    for (const id of [(await aPerson()).id, "nobody"])
      await expect(changeWorkingWeek(admin, { ...week, id })).rejects.toMatchObject({
        kind: "not_found",
      });
    const many = Array.from({ length: 1001 }, (_, n) => ({
      day: new Date(tuesday.getTime() + n * 86_400_000).toISOString().slice(0, 10),
      name: "",
    }));
    await expect(addClosedDays(admin, { id: organisationId, days: many })).rejects.toMatchObject({
      kind: "invalid",
    });
    await changeWorkingWeek(admin, { ...week, worked: [1, 2, 3, 4, 5] });
  });
});
