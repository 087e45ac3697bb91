import { parse } from "csv-parse/sync";
import { beforeEach, describe, expect, test } from "vitest";
import { settleAll } from "#app/features/insights/published/settle.server.ts";
import { rebuildRollups } from "#app/features/insights/rollups/rebuild.server.ts";
import { figuresCsv } from "#app/features/insights/view/figures-csv.server.ts";
import { nameOf, shortOf } from "#app/features/insights/figures/sentence.ts";
import { readAttention } from "#app/features/insights/view/attention.queries.server.ts";
import { readSheet } from "#app/features/insights/view/read-sheet.server.ts";
import { sheetNames } from "#app/features/insights/view/sheet.ts";
import { readTrends } from "#app/features/insights/view/trend.server.ts";
import { readView } from "#app/features/insights/view/view.server.ts";
import { themes } from "#app/features/insights/themes/themes.server.ts";
import { sql } from "#app/platform/db.server.ts";
import { under } from "#app/platform/transact.server.ts";
import { aComment, anIdea, anOrganisation, aPerson, aUnit } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { translator } from "#app/words.server.ts";

useDatabase();

const now = new Date("2026-06-20T10:00:00Z");
const may = "period=2026-05";
const t = translator("en");
const voice = { t, language: "en" as const };

beforeEach(async () => {
  await anOrganisation();
});

/** A department with two units of some forty people each, who in May post two ideas, vote and comment. */
async function aDepartment() {
  const top = await aUnit({ name: "Department" });
  const [roads, parks] = [
    await aUnit({ name: "Roads", under: top }),
    await aUnit({ name: "Parks", under: top }),
  ];
  const leader = await aPerson({ role: "leader", unit: parks });
  const manager = await aPerson({ unit: roads, manages: [roads] });
  const ofRoads = await Promise.all(Array.from({ length: 40 }, () => aPerson({ unit: roads })));
  const ofParks = await Promise.all(Array.from({ length: 40 }, () => aPerson({ unit: parks })));
  await sql("update person set created_at = '2026-01-01'");
  await sql("update person_stay set from_at = '2026-01-01'");
  const [author, other] = [ofRoads[0], ofParks[0]];
  if (!author || !other) throw new Error("Nobody is there.");
  const at = new Date("2026-05-12T10:00:00Z");
  const road = await anIdea({ by: author, unit: roads, at, title: "Salt the hill first" });
  const park = await anIdea({ by: other, unit: parks, at, title: "Benches in the shade" });
  for (const person of [...ofRoads.slice(1, 7), ...ofParks.slice(1, 7)])
    await sql("insert into vote (idea_id, person_id, at) values ($1, $2, $3)", [
      road.id,
      person.id,
      at,
    ]);
  await aComment({ by: other, on: road, at });
  await rebuildRollups();
  await under({ now }, () => settleAll(() => undefined));
  return { top, roads, parks, leader, manager, staff: author, road, park };
}

const viewOf = (actor: Parameters<typeof readView>[0], search: string) =>
  under({ now }, () => readView(actor, new URLSearchParams(search)));

describe("what is looked at", () => {
  test("is everything for leaders, their units for managers, and nothing for others", async () => {
    const { leader, manager, staff, roads, parks } = await aDepartment();
    expect((await viewOf(leader, "")).filter.unitId).toBeNull();
    const own = await viewOf(manager, "");
    expect(own.filter.unitId).toBe(roads.id);
    expect(own.choices.map(({ id }) => id)).toEqual([roads.id]);
    await expect(viewOf(manager, `unit=${parks.id}`)).rejects.toMatchObject({ kind: "forbidden" });
    await expect(viewOf(staff, "")).rejects.toMatchObject({ kind: "forbidden" });
  });

  test("is the usual in the place of what makes no sense, and a sentence says so", async () => {
    const { leader } = await aDepartment();
    const id = "0198c0de-0000-7000-8000-000000000000";
    const view = await viewOf(
      leader,
      `period=1026-05..2026-05&unit=${id}&category=${id}&kind=dance`,
    );
    expect(view.mistakes.toSorted()).toEqual(
      ["category_unknown", "kind_unknown", "period_too_long", "unit_unknown"].toSorted(),
    );
    expect(view.filter).toMatchObject({ unitId: null, categoryId: null, kind: null });
  });
});

describe("figures of a view", () => {
  test("are those that one counts by hand, and the file has them to the letter", async () => {
    const { leader } = await aDepartment();
    const view = await viewOf(leader, may);
    const [sheet, csv] = await under({ now }, () =>
      Promise.all([readSheet(view, sheetNames), figuresCsv(view, voice)]),
    );
    expect(sheet.posted).toMatchObject({ now: { value: 2 }, before: { value: 0 } });
    // Two authors, of whom one commented, and twelve voters, of eighty-two.
    expect(sheet.participation).toMatchObject({ now: { value: { part: 14, of: 82 } } });
    expect(sheet.replied).toMatchObject({ now: { value: { part: 0, of: 2 } } });
    // Voters and commenters of two units stand behind the one idea; three would bridge.
    expect(sheet.bridging).toMatchObject({ now: { value: { part: 0, of: 2 } } });
    // Votes 12, of which 6 by people of the other unit; a comment of 3 by one of them: 9 across of 15.
    expect(sheet.siloIndex).toMatchObject({ untold: null });
    const rows: string[][] = parse(csv, { bom: true });
    expect(rows.slice(1).map(([name]) => name)).toEqual(sheetNames.map((name) => nameOf(name, t)));
    for (const name of ["posted", "participation", "bridging"] as const) {
      const entry = sheet[name];
      const row = rows.find(([title]) => title === nameOf(name, t));
      if (entry?.untold !== null) throw new Error(`${name} is not told.`);
      expect(row?.[1]).toBe(shortOf(name, entry.now as never, voice));
    }
  });

  test("tell of people in no unit of which too few took part, nor with a category, nor in the running month", async () => {
    const { leader, park, parks } = await aDepartment();
    const ofParks = await viewOf(leader, `${may}&unit=${parks.id}`);
    const sheet = await under({ now }, () => readSheet(ofParks, ["participation", "posted"]));
    expect(sheet.posted).toMatchObject({ now: { value: 1 } });
    for (const search of [
      `${may}&category=${park.categoryId}`,
      "period=this-month",
      "period=2026-02..2026-05",
    ]) {
      const view = await viewOf(leader, search);
      const narrowed = await under({ now }, () => readSheet(view, ["participation"]));
      expect(narrowed.participation, search).toEqual({ untold: "people" });
    }
  });

  test("stand at the end of their trend", async () => {
    const { leader } = await aDepartment();
    const view = await viewOf(leader, may);
    const trends = await under({ now }, () =>
      readTrends(view, ["posted", "participation", "replied"]),
    );
    expect(trends.posted.steps).toHaveLength(12);
    expect(trends.posted.values.at(-1)).toBe(2);
    expect(trends.participation.values.at(-1)).toBe(14 / 82);
    expect(trends.replied.values.at(-1)).toBe(0);
  });
});

test("what needs attention names units and counts", async () => {
  const { leader, road, roads } = await aDepartment();
  await sql("update idea set answer_due_at = '2026-05-20' where id = $1", [road.id]);
  const attention = await readAttention(await viewOf(leader, may));
  expect(attention.overdue).toEqual([{ unitId: roads.id, ideas: 1, name: "Roads" }]);
});

test.each(
  Object.entries(themes).flatMap(([name, { charts }]) =>
    Object.keys(charts).map((key) => [name, key] as const),
  ),
)(
  "the chart %s/%s is read of a month and of weeks, of all and of a unit with a category",
  async (name, key) => {
    const { leader, roads, park } = await aDepartment();
    const read = themes[name as keyof typeof themes].charts[key];
    if (!read) throw new Error("There is no such chart.");
    for (const search of [may, "", `unit=${roads.id}&category=${park.categoryId}`]) {
      const view = await viewOf(leader, search);
      const chart = await under({ now }, () => read(view, voice));
      expect(chart.title, search).not.toBe("");
    }
  },
);
