import { describe, expect, test, vi } from "vitest";
import type { Period } from "#app/features/insights/periods/period.ts";
import { publishedMatrix } from "#app/features/insights/published/published-pairs.queries.server.ts";
import { publishedPeople } from "#app/features/insights/published/published.queries.server.ts";
import { chooseRecognition } from "#app/features/recognition/choose.server.ts";
import { react } from "#app/reactions/react.server.ts";
import { bits } from "#app/features/insights/rollups/act.ts";
import { periodOf } from "#app/features/insights/rollups/period-number.ts";
import { sql } from "#app/platform/db.server.ts";
import { anIdea, aPerson, aUnit } from "#tests/support/builders.ts";
import { doJobs } from "#tests/support/waiting-jobs.ts";
import { useDatabase } from "#tests/support/database.ts";
import {
  aMinistry,
  everythingPublished,
  manyPeople,
  may,
  participants,
  settledOn,
  supported,
  theWeek,
  weekOf,
} from "./published-world.ts";
import { reckoned } from "./rollup-world.ts";

useDatabase();
// Many weeks and months are settled one after the other; a crowded machine takes a while.
vi.setConfig({ testTimeout: 60_000 });

describe("figures about people are published", () => {
  test("once their week has ended and was settled, and are waited for until then", async () => {
    const { twelve, ministry } = await aMinistry();
    expect(await participants(theWeek, twelve.id)).toBe("waiting");
    await settledOn("2026-05-10");
    expect(await participants(theWeek, twelve.id)).toBe("waiting");
    await settledOn("2026-05-11");
    expect(await participants(theWeek, ministry.id)).toBe(29);
    expect(await participants(weekOf("2026-05-11"), ministry.id)).toBe("waiting");
  });

  test("of runs as long as presets are, and of no others", async () => {
    const { fifteen } = await aMinistry();
    await settledOn("2026-06-02");
    expect(await participants(weekOf("2026-05-04", 4), fifteen.id)).toBe(15);
    expect(await participants(may, fifteen.id)).toBe(15);
    expect(await participants(weekOf("2026-05-04", 2), fifteen.id)).toBe("untold");
  });

  test("without those of small groups, nor what would give them away", async () => {
    const { ministry, few, twelve, fifteen } = await aMinistry();
    await settledOn("2026-05-11");
    const told = [];
    for (const { id } of [few, twelve, fifteen]) told.push(await participants(theWeek, id));
    expect(told[0]).toBe("hidden");
    expect(await participants(theWeek, ministry.id)).toBe(29);
    expect(told.filter((one) => one === "hidden").length).toBeGreaterThan(1);
    expect(told.filter((one) => one !== "hidden").length).toBeGreaterThan(0);
  });

  test("tell first-timers of units by month, and of the whole organisation by week", async () => {
    const { ministry } = await aMinistry();
    // Enough others were new before; three alone would be hidden, and more beside them for their sake.
    await supported("2026-01-08", await manyPeople(await aUnit({ name: "Others" }), 20));
    await settledOn("2026-06-02");
    const told = await publishedPeople([theWeek, may], [ministry.id, null]);
    expect(told(theWeek, ministry.id)).toMatchObject({ firstTimers: null });
    expect(told(may, ministry.id)).toMatchObject({ firstTimers: { people: 29, isHidden: false } });
    expect(told(theWeek, null)).toMatchObject({ firstTimers: { people: 29, isHidden: false } });
  });

  test("never hand on what is hidden", async () => {
    const { few } = await aMinistry();
    await settledOn("2026-05-11");
    const told = (await publishedPeople([theWeek], [few.id]))(theWeek, few.id);
    expect(told).toMatchObject({ participation: { people: 0, staff: 40, isHidden: true } });
  });
});

describe("what is published lasts", () => {
  test("when it is settled a second time: nothing is written", async () => {
    await aMinistry();
    await settledOn("2026-05-18");
    const stamps = () => sql("select grain, last, settled_at from insight_closing order by 1, 2");
    const [before, at] = [await everythingPublished(), await stamps()];
    await settledOn("2026-05-18");
    expect(await everythingPublished()).toEqual(before);
    expect(await stamps()).toEqual(at);
  });

  test("when weeks come after: what was hidden stays hidden, and what was shown stays shown", async () => {
    const { few, twelve, fifteen } = await aMinistry();
    await settledOn("2026-05-11");
    const ids = [few.id, twelve.id, fifteen.id];
    const told = () => Promise.all(ids.map((id) => participants(theWeek, id)));
    const before = await told();
    await settledOn("2026-06-02");
    expect(await told()).toEqual(before);
  });

  test("until what changed late is settled anew; what was hidden stays so even when it has grown", async () => {
    const { few, fifteen, people } = await aMinistry();
    await settledOn("2026-05-11");
    const told = await participants(theWeek, fifteen.id);
    await supported("2026-05-06", people[0]?.slice(0, 20) ?? []);
    await settledOn("2026-05-12", { withStale: false });
    expect(await participants(theWeek, fifteen.id)).toBe(told);
    expect(await participants(theWeek, null)).toBe(29);
    await settledOn("2026-05-12");
    expect(await participants(theWeek, null)).toBe(47);
    expect(await participants(theWeek, few.id)).toBe("hidden");
  });

  test("and what has become small is hidden", async () => {
    const { twelve, fifteen, people } = await aMinistry();
    await settledOn("2026-05-11");
    const [shown, at] =
      (await participants(theWeek, fifteen.id)) === "hidden" ? [twelve, 1] : [fifteen, 2];
    expect(await participants(theWeek, shown.id)).not.toBe("hidden");
    const ideas = await sql<{ idea_id: string }>(
      `delete from vote where person_id = any($1::uuid[]) and at < '2026-05-11' returning idea_id`,
      [people[at]?.slice(2)],
    );
    await reckoned(...new Set(ideas.map(({ idea_id: id }) => id)));
    await settledOn("2026-05-12");
    expect(await participants(theWeek, shown.id)).toBe("hidden");
  });

  test("by another tree once a unit has moved", async () => {
    const { ministry, fifteen } = await aMinistry();
    const other = await aUnit({ name: "Other ministry" });
    await settledOn("2026-05-11");
    await sql("update unit set parent_id = $2 where id = $1", [fifteen.id, other.id]);
    await settledOn("2026-05-12");
    const of = async (unitId: string) => {
      const [row] = await sql<{ participants: number }>(
        `select participants from insight_published where grain = 'week' and span = 1 and last = $1
         and not is_direct and unit_id = $2`,
        [periodOf("week", "2026-05-04"), unitId],
      );
      return row?.participants;
    };
    expect([await of(ministry.id), await of(other.id)]).toEqual([14, 15]);
  });
});

test("the matrix of units is told by month, without what few people did, and adds up over months", async () => {
  const { ministry, few, twelve, fifteen, people } = await aMinistry();
  const author = await aPerson({ unit: fifteen });
  const idea = await anIdea({ by: author, at: new Date("2026-05-04T08:00:00Z") });
  const voters = [...(people[0]?.slice(0, 2) ?? []), ...(people[1] ?? []), ...(people[2] ?? [])];
  await sql(
    "insert into vote (idea_id, person_id, at) select $1, id, $3 from unnest($2::uuid[]) p (id)",
    [...[idea.id, voters, new Date("2026-05-20T10:00:00Z")]],
  );
  await reckoned(idea.id);
  expect(await publishedMatrix(may, ministry.id)).toBe("waiting");
  await settledOn("2026-06-02");
  const told = await publishedMatrix(may, ministry.id);
  if (typeof told === "string") throw new Error(told);
  const of = (fromId: string | null, toId: string | null) =>
    told.find((pair) => pair.fromId === fromId && pair.toId === toId)?.weight;
  expect(of(few.id, fifteen.id)).toEqual({ is: "hidden" });
  expect(of(null, null)).toEqual({ is: "value", value: 82 });
  const others = [of(twelve.id, fifteen.id), of(fifteen.id, fifteen.id)];
  expect(others).toContainEqual({ is: "hidden" });
  const run: Period = { grain: "month", count: 3, from: "2026-03-01" };
  expect(await publishedMatrix(run, ministry.id)).toEqual(told);
  expect(await publishedMatrix(theWeek, ministry.id)).toBe("untold");
  // Which pairs are nought would tell how many the others share.
  await sql("update insight_published_pair set is_hidden = true where within_id = $1", [
    ministry.id,
  ]);
  expect(await publishedMatrix(may, ministry.id)).toBe("untold");
});

test("reading what is missing asks for it to be settled", async () => {
  await aMinistry();
  await sql("select graphile_worker.complete_jobs(array_agg(id)) from graphile_worker.jobs");
  vi.spyOn(Date, "now").mockReturnValue(Date.now() + 86_400_000);
  expect(await participants(theWeek)).toBe("waiting");
  vi.restoreAllMocks();
  const jobs = await sql<{ task: string }>(
    "select task_identifier as task from graphile_worker.jobs",
  );
  expect(jobs.map(({ task }) => task)).toContain("settle-published");
});

test("a year of weeks of a unit is read in one go, as it is read week by week", async () => {
  const { ministry } = await aMinistry();
  await settledOn("2026-06-02");
  const periods = ["2026-05-04", "2026-05-11", "2026-05-18", "2026-05-25"].map((from) =>
    weekOf(from),
  );
  const told = await publishedPeople(periods, [ministry.id, null]);
  for (const period of periods)
    for (const unitId of [ministry.id, null])
      expect(told(period, unitId)).toEqual(
        (await publishedPeople([period], [unitId]))(period, unitId),
      );
});

test("two who settle at once take turns, and it comes to the same as by one", async () => {
  await aMinistry();
  await Promise.all([settledOn("2026-05-18"), settledOn("2026-05-18"), settledOn("2026-05-18")]);
  const atOnce = await everythingPublished();
  await sql("delete from insight_closing");
  await sql("delete from insight_published");
  await settledOn("2026-05-18");
  expect(atOnce).toEqual(await everythingPublished());
  expect(atOnce.length).toBeGreaterThan(0);
});

test("an organisation in which nobody did anything has nothing to settle", async () => {
  await settledOn("2026-05-18");
  expect(await everythingPublished()).toEqual([]);
});

test("whoever wants it stops when time is over, and goes on the next time", async () => {
  await aMinistry();
  await settledOn("2026-05-18", { atMost: -1 });
  expect(await everythingPublished()).toEqual([]);
  const days: string[] = [];
  await settledOn("2026-05-18", { onProgress: ({ grain, day }) => days.push(`${grain} ${day}`) });
  expect(days.slice(0, 2)).toEqual(["week 2026-05-17", "week 2026-05-10"]);
});

test("whoever asked to be left out of comparisons is not counted as recognised, neither afterwards nor before", async () => {
  const { few, people } = await aMinistry();
  const thanked = people[0]?.slice(2, 12) ?? [];
  await sql(
    `insert into insight_person_period (person_id, grain, period, unit_id, acts)
     select id, 'week', $2, $3, $4 from unnest($1::uuid[]) p (id)`,
    [thanked, week, few.id, bits.thanked],
  );
  await settledOn("2026-05-11");
  expect(await recognisedOf(few.id)).toBe(10);
  const choice = { takesKudos: true, isNamed: false, isLeftOut: true };
  for (const id of thanked.slice(0, 3))
    await chooseRecognition({ ...(await aPerson()), id }, choice);
  await doJobs("react", react);
  await settledOn("2026-05-12");
  expect(await recognisedOf(few.id)).toBe(7);
});

const week = periodOf("week", "2026-05-04");

async function recognisedOf(unitId: string): Promise<number | undefined> {
  const [row] = await sql<{ recognised: number }>(
    `select recognised from insight_published
     where grain = 'week' and span = 1 and last = $1 and unit_id = $2 and not is_direct`,
    [week, unitId],
  );
  return row?.recognised;
}
