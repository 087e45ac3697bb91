import { describe, expect, test } from "vitest";
import { newId } from "#app/core/ids.ts";
import { feedSorts } from "#app/features/ideas/feed-filter.ts";
import { feedPageSize } from "#app/features/ideas/feed-sql.server.ts";
import { sql } from "#app/platform/db.server.ts";
import { aCategory, anIdea, anOrganisation, aPerson, aUnit } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { read, titles, readAll } from "./reading-feed.ts";

useDatabase();

describe("the feed is narrowed", () => {
  test("to a category", async () => {
    const [actor, category] = [await aPerson(), await aCategory()];
    await anIdea({ title: "here", category });
    await anIdea({ title: "elsewhere" });
    expect(await titles(actor, `category=${category.id}`)).toEqual(["here"]);
    expect(await titles(actor, `category=${newId()}`)).toEqual([]);
  });

  test("to a unit with everything below it, but nothing above or beside", async () => {
    const [actor, ministry] = [await aPerson(), await aUnit()];
    const directorate = await aUnit({ under: ministry });
    const team = await aUnit({ under: directorate });
    const beside = await aUnit({ under: ministry });
    for (const [title, unit] of Object.entries({ ministry, directorate, team, beside }))
      await anIdea({ title, unit });
    expect(new Set(await titles(actor, `unit=${directorate.id}`))).toEqual(
      new Set(["directorate", "team"]),
    );
    expect(await titles(actor, `unit=${ministry.id}`)).toHaveLength(4);
    expect(await titles(actor, `unit=${team.id}`)).toEqual(["team"]);
  });

  test.each(feedSorts)("by both at once and in order %s, over its pages", async (sort) => {
    const [actor, category, unit] = [await aPerson(), await aCategory(), await aUnit()];
    for (let number = 0; number < feedPageSize + 3; number++)
      await anIdea({ by: actor, category, unit });
    await anIdea({ category });
    await anIdea({ unit });
    const seen = await readAll(actor, `sort=${sort}&category=${category.id}&unit=${unit.id}`);
    expect(new Set(seen).size).toBe(feedPageSize + 3);
    expect(seen).toHaveLength(feedPageSize + 3);
  });
});

describe("the feed is narrowed further", () => {
  test("to a stage, a kind, and both", async () => {
    const actor = await aPerson();
    await anIdea({ title: "piloting, stop", stage: "piloting", kind: "stop" });
    await anIdea({ title: "piloting", stage: "piloting" });
    await anIdea({ title: "stop", kind: "stop" });
    expect(new Set(await titles(actor, "stage=piloting"))).toEqual(
      new Set(["piloting, stop", "piloting"]),
    );
    expect(new Set(await titles(actor, "kind=stop"))).toEqual(new Set(["piloting, stop", "stop"]));
    expect(await titles(actor, "stage=piloting&kind=stop")).toEqual(["piloting, stop"]);
  });

  test("to an author, but only where they are named", async () => {
    const [actor, ada] = [await aPerson(), await aPerson()];
    await anIdea({ title: "hers", by: ada });
    await anIdea({ title: "theirs", with: [ada] });
    const unnamed = await anIdea({ title: "under a pseudonym", by: ada });
    await sql("update idea_author set named = false where idea_id = $1", [unnamed.id]);
    await anIdea();
    for (const reader of [actor, ada])
      expect(new Set(await titles(reader, `author=${ada.id}`))).toEqual(
        new Set(["hers", "theirs"]),
      );
    expect(await titles(actor, `author=${newId()}`)).toEqual([]);
  });

  test("to days as they are where the organisation is, both included", async () => {
    await anOrganisation({ timeZone: "Pacific/Auckland" });
    const actor = await aPerson();
    // Midnight in Auckland, in the southern summer, is eleven in the morning the day before.
    for (const time of ["2031-01-09T10:59:59Z", "2031-01-09T11:00:00Z", "2031-01-10T10:59:59Z"])
      await anIdea({ title: time, at: new Date(time) });
    const kept = ["2031-01-10T10:59:59Z", "2031-01-09T11:00:00Z"];
    expect(await titles(actor, "sort=new&from=2031-01-10&to=2031-01-10")).toEqual(kept);
    expect(await titles(actor, "sort=new&from=2031-01-10")).toEqual(kept);
    expect(await titles(actor, "sort=new&to=2031-01-09")).toEqual(["2031-01-09T10:59:59Z"]);
    expect(await titles(actor, "sort=new&from=2031-01-11&to=2031-01-01")).toEqual([]);
  });

  test("to what nobody has answered yet", async () => {
    const actor = await aPerson();
    await anIdea({ title: "waits" });
    await anIdea({ title: "declined", stage: "not_now" });
    expect(await titles(actor, "view=awaiting")).toEqual(["waits"]);
  });

  test("to what one follows: ideas, named authors, categories, units with all below; never to what one muted", async () => {
    const [actor, ada, category, unit] = [
      await aPerson(),
      await aPerson(),
      await aCategory(),
      await aUnit(),
    ];
    const idea = await anIdea({ title: "itself" });
    await anIdea({ title: "author", by: ada });
    await anIdea({ title: "category", category });
    await anIdea({ title: "unit", unit: await aUnit({ under: unit }) });
    const unnamed = await anIdea({ title: "under a pseudonym", by: ada });
    await sql("update idea_author set named = false where idea_id = $1", [unnamed.id]);
    const muted = await anIdea({ title: "muted", category });
    await anIdea({ title: "followed by somebody else" });
    await sql(
      `insert into follow (person_id, subject_kind, subject_id, reason, muted, since)
       select $1, kind, id, 'chosen', muted, now() from unnest($2::text[], $3::uuid[], $4::boolean[]) x (kind, id, muted)`,
      [
        actor.id,
        ["idea", "person", "category", "unit", "idea"],
        [idea.id, ada.id, category.id, unit.id, muted.id],
        [false, false, false, false, true],
      ],
    );
    for (const sort of feedSorts)
      expect(new Set(await titles(actor, `view=following&sort=${sort}`))).toEqual(
        new Set(["itself", "author", "category", "unit"]),
      );
    expect(await titles(ada, "view=following")).toEqual([]);
  });

  test("to one's own unit and what lies below it", async () => {
    const unit = await aUnit();
    const actor = await aPerson({ unit });
    await anIdea({ title: "here", unit });
    await anIdea({ title: "below", unit: await aUnit({ under: unit }) });
    await anIdea({ title: "elsewhere" });
    expect(new Set(await titles(actor, "view=my-unit"))).toEqual(new Set(["here", "below"]));
  });

  test.each(feedSorts)("by everything at once, in order %s, over its pages", async (sort) => {
    const [unit, category] = [await aUnit(), await aCategory()];
    const actor = await aPerson({ unit });
    const at = new Date("2031-05-17T12:00:00Z");
    const wanted = { by: actor, unit, category, stage: "open", kind: "new", at } as const;
    for (let number = 0; number < feedPageSize + 2; number++) await anIdea(wanted);
    await anIdea({ ...wanted, kind: "improve" });
    await anIdea({ ...wanted, stage: "accepted" });
    await anIdea({ ...wanted, by: await aPerson() });
    await anIdea({ ...wanted, at: new Date("2031-05-19T12:00:00Z") });
    const filter = `view=my-unit&category=${category.id}&unit=${unit.id}&stage=open&kind=new&author=${actor.id}`;
    const seen = await readAll(actor, `sort=${sort}&${filter}&from=2031-05-17&to=2031-05-17`);
    expect(new Set(seen).size).toBe(feedPageSize + 2);
    expect(seen).toHaveLength(feedPageSize + 2);
  });
});

describe("what makes no sense in a feed's address is passed over", () => {
  const dashes = "-".repeat(36);
  test.each([
    ...["after=", "after=x", "after=1_", `after=1_${dashes}`, `after=_${newId()}`, "after=%00"],
    ...[
      `after=NaN_${newId()}`,
      `after=1e999_${newId()}`,
      `after=0x10_${newId()}`,
      `after=1_${newId()}x`,
    ],
    ...[
      "category=x",
      "unit=1",
      `unit=${dashes}`,
      "sort=rank desc; drop table idea",
      "category=%00",
    ],
    ...["stage=merged", "kind='", "view=0", "author=x", "from=2031-02-31", "to=tomorrow"],
  ])("%s", async (address) => {
    const actor = await aPerson();
    await anIdea({ title: "still here" });
    for (const sort of feedSorts)
      expect(
        await titles(actor, address.startsWith("sort") ? address : `sort=${sort}&${address}`),
      ).toEqual(["still here"]);
  });

  test.each([
    "1e300",
    "-1e300",
    "9e15",
    "-9e15",
    "1e17",
    "2147483648",
    "-2147483649",
    "0.5",
    "1e-320",
  ])("a place so far out as %s breaks nothing", async (value) => {
    const actor = await aPerson();
    await anIdea();
    for (const sort of feedSorts)
      await expect(read(actor, `sort=${sort}&after=${value}_${newId()}`)).resolves.toBeTruthy();
  });
});
