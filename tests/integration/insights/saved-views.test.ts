import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import {
  changeView,
  keepView,
  removeView,
} from "#app/features/insights/saved-views/keep-view.server.ts";
import {
  listedViews,
  myView,
} from "#app/features/insights/saved-views/saved-view.queries.server.ts";
import { savedViewLimits } from "#app/features/insights/saved-views/saved-view.ts";
import { sql } from "#app/platform/db.server.ts";
import { anOrganisation, aPerson, aUnit } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { saying } from "#tests/support/refusals.ts";
import { aSavedView } from "#tests/support/view-builders.ts";

useDatabase();

let leader: Actor;
let unit: { readonly id: string };
let manager: Actor;
beforeEach(async () => {
  await anOrganisation();
  unit = await aUnit({ name: "Permits" });
  leader = await aPerson({ role: "leader" });
  manager = await aPerson({ role: "manager", manages: [unit] });
});

const namesFor = async (reader: Actor) => (await listedViews(reader)).map(({ name }) => name);

describe("a saved view", () => {
  test("keeps the page and the filter, a preset as a preset, and leaves out what makes no sense", async () => {
    const id = await aSavedView(leader, {
      search: `?period=last-month&unit=${unit.id}&kind=nonsense&more=1`,
    });
    expect(await myView(leader, id)).toMatchObject({
      page: "rules",
      search: `?period=last-month&unit=${unit.id}`,
      unitId: unit.id,
    });
  });

  test("of a manager who names no unit is of the first of theirs", async () => {
    const id = await aSavedView(manager, { search: "" });
    expect(await myView(manager, id)).toMatchObject({ search: `?unit=${unit.id}` });
  });

  test("is kept once, however often its form is sent", async () => {
    const id = newId();
    await aSavedView(leader, { id });
    await aSavedView(leader, { id });
    expect(await namesFor(leader)).toEqual(["Rules, last month"]);
  });

  test("is refused in a sentence to whoever sees no such figures", async () => {
    const staff = await aPerson();
    await expect(aSavedView(staff)).rejects.toEqual(saying("insights.refusedEnter"));
    const elsewhere = await aUnit({ name: "Elsewhere" });
    await expect(aSavedView(manager, { search: `?unit=${elsewhere.id}` })).rejects.toEqual(
      saying("insights.refusedUnit"),
    );
  });

  test("needs a name of its own, and there may be so many", async () => {
    await aSavedView(leader);
    await expect(aSavedView(leader)).rejects.toEqual(saying("saved-views.nameTaken"));
    await sql(
      `insert into saved_view (id, person_id, name, page, search, created_at)
       select gen_random_uuid(), $1, 'View ' || n, 'rules', '', now() from generate_series(2, $2::int) n`,
      [leader.id, savedViewLimits.each],
    );
    await expect(aSavedView(leader, { name: "One more" })).rejects.toEqual(
      saying("saved-views.full"),
    );
  });

  test("is named anew and shared by whose it is, unless it was changed meanwhile", async () => {
    const id = await aSavedView(leader);
    const change = { name: "Rules", isShared: true, seenRevision: 0 };
    await changeView(leader, id, change);
    await changeView(leader, id, change);
    expect(await myView(leader, id)).toMatchObject({ name: "Rules", isShared: true, revision: 1 });
    await expect(
      changeView(leader, id, { name: "Late", isShared: false, seenRevision: 0 }),
    ).rejects.toEqual(saying("saved-views.changedMeanwhile"));
    const other = await aPerson({ role: "leader" });
    await expect(changeView(other, id, { ...change, seenRevision: 1 })).rejects.toEqual(
      saying("saved-views.unknown"),
    );
  });

  test("is removed by whose it is alone, and removing it again is harmless", async () => {
    const id = await aSavedView(leader, { isShared: true });
    const other = await aPerson({ role: "leader" });
    await expect(removeView(other, id)).rejects.toEqual(saying("saved-views.unknown"));
    await removeView(leader, id);
    await removeView(leader, id);
    expect(await namesFor(leader)).toEqual([]);
  });
});

describe("a shared view", () => {
  test("is offered to all leaders, and to managers who may see its unit", async () => {
    await aSavedView(leader, { name: "Whole", isShared: true });
    await aSavedView(leader, { name: "Permits", search: `?unit=${unit.id}`, isShared: true });
    await aSavedView(leader, { name: "My own", search: `?unit=${unit.id}` });
    const other = await aPerson({ role: "leader" });
    expect(await namesFor(other)).toEqual(["Permits", "Whole"]);
    expect(await namesFor(manager)).toEqual(["Permits"]);
    const elsewhere = await aPerson({ role: "manager", manages: [await aUnit()] });
    expect(await namesFor(elsewhere)).toEqual([]);
    expect((await listedViews(other))[0]).toMatchObject({ sharedBy: leader.name });
  });

  test("is not offered any more when whose it is has left", async () => {
    await aSavedView(leader, { isShared: true });
    await sql("update person set deactivated_at = now() where id = $1", [leader.id]);
    expect(await namesFor(await aPerson({ role: "leader" }))).toEqual([]);
  });
});

test("whoever sees no figures any more cannot share what they kept", async () => {
  const id = newId();
  await sql("update person set role = 'staff' where id = $1", [leader.id]);
  await expect(
    keepView(leader, { id, name: "Late", page: "rules", search: "", isShared: true }),
  ).rejects.toEqual(saying("insights.refusedEnter"));
});
