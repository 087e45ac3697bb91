import { behindFigures, type BehindFigure } from "#app/features/insights/figures/behind-figures.ts";
import { describe, expect, test } from "vitest";
import {
  answerTimes,
  overdueByUnit,
} from "#app/features/insights/figures/answers.queries.server.ts";
import {
  ideasBehind,
  oldestAtStage,
} from "#app/features/insights/figures/behind.queries.server.ts";
import { challengeFigures } from "#app/features/insights/figures/challenges.queries.server.ts";
import {
  countedActs,
  countedActsOfUnits,
} from "#app/features/insights/figures/counts.queries.server.ts";
import { badgesGiven, valuesThanked } from "#app/features/insights/figures/given.queries.server.ts";
import {
  droppedOff,
  funnel,
  stageAges,
  stageAgesOn,
} from "#app/features/insights/figures/course.queries.server.ts";
import { unitPairs, unitTies } from "#app/features/insights/figures/matrix.queries.server.ts";
import { countedRows } from "#app/features/insights/published/counted.queries.server.ts";
import { recognitionPerPerson } from "#app/features/insights/figures/recognition.queries.server.ts";
import type { Scope } from "#app/features/insights/figures/scope.ts";
import {
  activeStaff,
  activeStaffOfUnits,
} from "#app/features/insights/figures/staff.queries.server.ts";
import { bridges, conversations } from "#app/features/insights/figures/talk.queries.server.ts";
import { periodOf } from "#app/features/insights/rollups/period-number.ts";
import { rebuildRollups } from "#app/features/insights/rollups/rebuild.server.ts";
import { sql } from "#app/platform/db.server.ts";
import { aReasonFor } from "#tests/integration/deciding/deciders.ts";
import { aComment, anIdea, anOrganisation, aPerson, aUnit } from "#tests/support/builders.ts";
import { anAnnounced } from "#tests/support/contest-builder.ts";
import { useDatabase } from "#tests/support/database.ts";
import { aKudos, aValue } from "#tests/support/recognition-builders.ts";

useDatabase();

const may: Scope = {
  ...{ from: "2026-05-01", to: "2026-05-31" },
  ...{ unitId: null, categoryId: null, kind: null },
};
/** Noon in Paris, on a day of May 2026: the first is a Friday. */
const noonOf = (day: number) => new Date(Date.UTC(2026, 4, day, 10));

/** A ministry with two teams beside another one, an idea of each team, and people who take part in both. */
async function aMay() {
  await anOrganisation();
  const ministry = await aUnit({ name: "Ministry" });
  const [roads, parks] = [await aUnit({ under: ministry }), await aUnit({ under: ministry })];
  const people = async (unit: { readonly id: string }) => [
    await aPerson({ unit }),
    await aPerson({ unit }),
  ];
  const [inRoads, inParks, elsewhere] = [
    await people(roads),
    await people(parks),
    await people(await aUnit()),
  ];
  await sql("update person_stay set from_at = '2026-01-01'");
  const [mender, gardener] = [inRoads[0], inParks[0]];
  if (!mender || !gardener) throw new Error("Nobody is there.");
  const road = await anIdea({ by: mender, unit: roads, at: noonOf(4), kind: "new" });
  const park = await anIdea({ by: gardener, unit: parks, at: noonOf(12), kind: "stop" });
  for (const one of [...inParks, ...elsewhere])
    await sql("insert into vote (idea_id, person_id, at) values ($1, $2, $3)", [
      ...[road.id, one.id, noonOf(5)],
    ]);
  for (const one of [inRoads[1] ?? mender, mender, gardener])
    await aComment({ by: one, on: road, at: noonOf(6) });
  return { ministry, roads, parks, inRoads, mender, gardener, road, park };
}

test("counts of acts are told by week, by unit with what is below it, by category and crossed", async () => {
  const { ministry, roads, parks, road } = await aMay();
  await rebuildRollups();
  expect(await countedActs(may, "week", ["voted", "idea"])).toEqual([
    { start: "2026-05-04", act: "idea", n: 1 },
    { start: "2026-05-04", act: "voted", n: 4 },
    { start: "2026-05-11", act: "idea", n: 1 },
  ]);
  expect(await countedActs({ ...may, unitId: ministry.id }, "whole", ["voted"])).toEqual([
    { start: "2026-05-01", act: "voted", n: 2 },
  ]);
  const crossed = { ...may, unitId: ministry.id, categoryId: road.categoryId };
  expect(await countedActs(crossed, "month", ["idea"])).toMatchObject([{ n: 1 }]);
  const weeks = { ...crossed, from: "2026-05-04", to: "2026-05-10", kind: "new" };
  expect(await countedActs(weeks, "week", ["idea"])).toMatchObject([{ n: 1 }]);
  expect(await countedActs({ ...weeks, kind: "stop" }, "week", ["idea"])).toEqual([]);
  const units = [ministry.id, roads.id, parks.id];
  const byUnit = await countedActsOfUnits(may, units, ["commented"]);
  expect(new Map(byUnit.map(({ unitId, n }) => [unitId, n]))).toEqual(
    new Map([
      [ministry.id, 3],
      [roads.id, 2],
      [parks.id, 1],
    ]),
  );
});

test("people are counted once for a unit with what is below it, and staff by the end of a day", async () => {
  const { ministry, roads, parks, inRoads } = await aMay();
  await sql("update person set deactivated_at = now() where id = $1", [inRoads[1]?.id]);
  await sql("update person_stay set from_at = '2026-06-10' where not active");
  await sql("update person_stay set until_at = '2026-06-10' where until_at is not null");
  await rebuildRollups();
  const last = periodOf("month", "2026-05-01");
  const rows = await countedRows(sql, "month", { span: 1, last });
  const whole = rows.filter(({ isDirect }) => !isDirect);
  expect(
    [roads, parks, ministry].map(
      ({ id }) => whole.find(({ unitId }) => unitId === id)?.participants,
    ),
  ).toEqual([2, 2, 4]);
  const staff = await activeStaff(["2025-12-31", "2026-05-31", "2026-06-10"], ministry.id);
  expect([...staff.values()].sort()).toEqual([0, 3, 4]);
  expect(await activeStaffOfUnits("2026-06-30", [roads.id, parks.id])).toEqual(
    new Map([
      [roads.id, 1],
      [parks.id, 2],
    ]),
  );
});

describe("answers", () => {
  test("are timed by the working hours of the idea's unit, and what waits is censored at the end", async () => {
    const { road, mender } = await aMay();
    // From Monday noon to Wednesday noon, of which the Tuesday is closed.
    await sql(
      "insert into working_calendar (id, worked) values (gen_random_uuid(), '{1,2,3,4,5}')",
    );
    await sql(
      `insert into closed_day (calendar_id, day, name)
       select id, date '2026-05-05', 'A feast' from working_calendar`,
    );
    await sql("update person set role = 'leader' where id = $1", [mender.id]);
    const answer = await aComment({ by: mender, on: road, at: noonOf(6) });
    await sql("update comment set answered_as = 'leader' where id = $1", [answer.id]);
    await rebuildRollups();
    expect(await answerTimes(may)).toEqual([
      { hours: 5 + 3, answered: true, ideas: 1 },
      // From Tuesday noon, 12 May, to the end of the month: five hours and thirteen working days.
      { hours: 5 + 13 * 8, answered: false, ideas: 1 },
    ]);
    const sooner = await answerTimes({ ...may, to: "2026-05-05" });
    expect(sooner).toEqual([{ hours: 5, answered: false, ideas: 1 }]);
  });

  test("that were promised for a day and did not come are overdue in their unit", async () => {
    const { road, roads } = await aMay();
    await sql("update idea set answer_due_at = '2026-05-10' where id = $1", [road.id]);
    expect(await overdueByUnit(null)).toMatchObject([{ unitId: roads.id, ideas: 1 }]);
    expect(await overdueByUnit((await aUnit()).id)).toEqual([]);
  });
});

test("the course of a cohort says how far it came, why it stopped, and how long what stands has stood", async () => {
  const { road, park, mender } = await aMay();
  const reason = await aReasonFor("not_now");
  const decide = (idea: { id: string }, to: string, day: number) =>
    sql(
      `insert into decision (id, idea_id, from_stage, to_stage, from_name, to_name, reason_id, reason, explanation,
         decider_id, decider_name, capacity, decided_at, published_at)
       values (gen_random_uuid(), $1, 'open', $2::stage, '{}', '{}', $6, $7, $3, $4, 'M', 'leader', $5, $5)`,
      [
        ...[idea.id, to, "Short.", mender.id, noonOf(day)],
        ...(to === "not_now" ? [reason, '{"en": "Too dear"}'] : [null, null]),
      ],
    );
  await decide(road, "in_review", 7);
  await decide(road, "accepted", 9);
  await decide(park, "not_now", 13);
  await sql("update idea set stage = 'accepted', stage_since = $2 where id = $1", [
    road.id,
    noonOf(9),
  ]);
  await sql("update idea set stage = 'not_now', stage_since = $2 where id = $1", [
    park.id,
    noonOf(13),
  ]);
  await rebuildRollups();
  expect(await funnel(may)).toEqual([
    { stage: "accepted", days: 5, ideas: 1 },
    { stage: "in_review", days: 3, ideas: 1 },
    { stage: "not_now", days: 1, ideas: 1 },
    { stage: "posted", days: null, ideas: 2 },
  ]);
  expect(await droppedOff(may)).toEqual([{ reason: { en: "Too dear" }, ideas: 1 }]);
  expect(await stageAges(may, noonOf(12))).toEqual([{ stage: "accepted", days: 3, ideas: 1 }]);
  const accepted = { stage: "accepted", days: 1, ideas: 1 };
  expect(await stageAgesOn(may, "2026-05-10")).toContainEqual(accepted);
  const dayBefore = await stageAgesOn(may, "2026-05-08");
  expect(dayBefore.map(({ stage }) => stage)).not.toContain("accepted");
  expect(await countedActs(may, "whole", ["decision", "explained", "decided"])).toEqual([
    { start: "2026-05-01", act: "decided", n: 3 },
    { start: "2026-05-01", act: "decision", n: 3 },
  ]);
  expect(await oldestAtStage(mender, "accepted", may)).toMatchObject([{ id: road.id }]);
});

test("talk, bridges and pairs of units say who reaches whom", async () => {
  const { ministry, roads, parks } = await aMay();
  await rebuildRollups();
  expect(await conversations(may)).toEqual([
    { comments: 0, replied: false, ideas: 1 },
    { comments: 2, replied: true, ideas: 1 },
  ]);
  // Roads, parks and elsewhere, each with two people.
  expect(await bridges(may)).toEqual({ ideas: 2, ofTwoUnits: 1, bridging: 1 });
  const within = { from: "2026-05-01", to: "2026-05-31" };
  const pairs = await unitPairs(within, [roads.id, parks.id]);
  expect(pairs).toHaveLength(3);
  expect(pairs).toEqual(
    expect.arrayContaining([
      { fromId: roads.id, toId: roads.id, votes: 0, comments: 2, coauthorships: 0 },
      { fromId: parks.id, toId: roads.id, votes: 2, comments: 1, coauthorships: 0 },
      { fromId: null, toId: roads.id, votes: 2, comments: 0, coauthorships: 0 },
    ]),
  );
  expect(await unitTies(within)).toEqual(
    expect.arrayContaining([
      { unitId: roads.id, act: "commented", given: 2, received: 3, own: 2 },
      { unitId: roads.id, act: "voted", given: 0, received: 4, own: 0 },
      { unitId: parks.id, act: "voted", given: 2, received: 0, own: 0 },
    ]),
  );
  // Of what lies within each other the nearest counts.
  const nested = await unitPairs(within, [ministry.id, parks.id]);
  expect(nested.map(({ fromId }) => fromId).sort()).toEqual([ministry.id, parks.id, null].sort());
});

test("recognition is told by how often how many were, those who were not included", async () => {
  const { mender, gardener, road, ministry, roads } = await aMay();
  const value = await aValue();
  const id = await aKudos({ from: gardener, to: mender, on: { kind: "idea", id: road.id }, value });
  await sql("update kudos set at = $2 where id = $1", [id, noonOf(20)]);
  await rebuildRollups();
  expect(await recognitionPerPerson({ ...may, unitId: ministry.id })).toEqual([
    { times: 0, people: 3 },
    { times: 1, people: 1 },
  ]);
  expect(await valuesThanked({ ...may, unitId: roads.id })).toMatchObject([
    { id: value, times: 1 },
  ]);
  expect(await badgesGiven(may)).toEqual([]);
});

test("a challenge is told with its entries, its prizes and what became of its winners", async () => {
  const { id, leader } = await anAnnounced();
  await rebuildRollups();
  const wide = { from: "2000-01-01", to: "2100-01-01" };
  const [figures] = await challengeFigures({ reader: leader, seesAll: true }, "announced", wide);
  expect(figures).toMatchObject({ id, state: "announced", implemented: 0, delivered: 0 });
  expect(figures?.entries).toBeGreaterThan(0);
  expect(figures?.winners).toBeGreaterThan(0);
});

describe("the ideas behind a figure", () => {
  test.each(behindFigures)("can be listed: %s", async (of) => {
    const { mender } = await aMay();
    await rebuildRollups();
    const listed = await ideasBehind(mender, { of, scope: may, after: null, atMost: 10 });
    const expected: Partial<Record<BehindFigure, number>> = {
      ...{ posted: 2, unanswered: 2, withoutReply: 1, ofTwoUnits: 1, bridging: 1 },
    };
    expect(listed).toHaveLength(expected[of] ?? 0);
  });

  test("come page by page, and none that the reader may not see", async () => {
    const { mender, road, park } = await aMay();
    await rebuildRollups();
    const ask = (after: { postedOn: string; id: string } | null) =>
      ideasBehind(mender, { of: "posted", scope: may, after, atMost: 1 });
    const [first] = await ask(null);
    expect(first).toMatchObject({ id: park.id, postedOn: "2026-05-12" });
    expect(await ask(first ?? null)).toMatchObject([{ id: road.id }]);
    // Hidden since, and not reckoned yet.
    await sql("update idea set hidden_at = now() where id = $1", [park.id]);
    expect(await ask(null)).toMatchObject([{ id: road.id }]);
  });
});
