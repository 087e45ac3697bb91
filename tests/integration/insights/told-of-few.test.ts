import { expect, test } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import { parseCursor } from "#app/core/page.ts";
import { rebuildRollups } from "#app/features/insights/rollups/rebuild.server.ts";
import { themeExtras } from "#app/features/insights/themes/extras.server.ts";
import { themes } from "#app/features/insights/themes/themes.server.ts";
import { readAwardsBehind, readBehind } from "#app/features/insights/view/behind.server.ts";
import { countsToday } from "#app/features/insights/view/counts-today.queries.server.ts";
import { readView } from "#app/features/insights/view/view.server.ts";
import { sql } from "#app/platform/db.server.ts";
import { under } from "#app/platform/transact.server.ts";
import { translator } from "#app/words.server.ts";
import { anAwardIn } from "#tests/support/awards.ts";
import { anIdea, anOrganisation, aPerson, aUnit, aVote } from "#tests/support/builders.ts";
import { aChallenge, aSubmission } from "#tests/support/challenge-builders.ts";
import { anAnnounced } from "#tests/support/contest-builder.ts";
import { useDatabase } from "#tests/support/database.ts";

useDatabase();

const voice = { t: translator("en"), language: "en" } as const;
const june = { now: new Date("2026-06-20T10:00:00Z") };
const viewOf = (actor: Actor, search: string) => readView(actor, new URLSearchParams(search));

async function badges(actor: Actor, search: string) {
  const chart = await under(june, async () =>
    themes.badges.charts["badges"]?.(await viewOf(actor, search), voice),
  );
  if (chart?.kind !== "bar") throw new Error("Badges are bars.");
  return { bars: chart.bars.map(({ value }) => value), empty: chart.empty };
}

test("which badges were given is told of no unit, where somebody may have kept theirs to themselves", async () => {
  await anOrganisation();
  const roads = await aUnit({ name: "Roads" });
  const manager = await aPerson({ role: "manager", manages: [roads] });
  const leader = await aPerson({ role: "leader" });
  const [first, ...others] = await Promise.all(Array.from({ length: 5 }, () => aPerson()));
  const { badgeId } = await anAwardIn({
    to: await aPerson({ unit: roads }),
    state: "accepted_quietly",
  });
  for (const to of others) await anAwardIn({ to, badgeId, state: "accepted_quietly" });
  await anAwardIn({ ...(first && { to: first }), state: "announced" });
  await sql("update award set prepared_at = '2026-05-10T12:00:00Z'");
  await rebuildRollups();
  const ofUnit = { bars: [], empty: "Told of the whole organisation alone." };
  expect(await badges(manager, "period=2026-05")).toEqual(ofUnit);
  expect(await badges(leader, `period=2026-05&unit=${roads.id}`)).toEqual(ofUnit);
  // Of the whole organisation what was given five times or more.
  expect((await badges(leader, "period=2026-05")).bars).toEqual([5]);
  expect((await badges(leader, "period=this-month")).bars).toEqual([]);
});

test("votes of today are told of no unit, in which it might be known who votes just then", async () => {
  await anOrganisation();
  const leader = await aPerson({ role: "leader" });
  const voter = await aPerson();
  const idea = await anIdea();
  await aVote({ by: voter, on: idea });
  await rebuildRollups();
  const votes = async (search: string) => (await countsToday(await viewOf(leader, search))).votes;
  expect(await votes("")).toBe(1);
  expect(await votes(`unit=${voter.unitId}`)).toBeNull();
});

test("of challenges that are under way managers, who may compete, are told nothing", async () => {
  await anOrganisation();
  const { leader } = await anAnnounced();
  const open = await aChallenge({ state: "open" });
  await aSubmission(open);
  await rebuildRollups();
  const manager = await aPerson({ role: "manager", manages: [await aUnit()] });
  const told = async (actor: Actor) => {
    const view = await viewOf(actor, "period=last-12-months");
    const span = { grain: "month", count: 36, from: monthsAgo(35) } as const;
    return themeExtras("challenges", { ...view, filter: { ...view.filter, period: span } });
  };
  const ids = (rows: { readonly id: string }[] | null) => rows?.map(({ id }) => id) ?? [];
  expect(ids((await told(leader)).challenges)).toContain(open.id);
  expect(ids((await told(leader)).challenges)).toHaveLength(2);
  const theirs = await told(manager);
  expect(ids(theirs.challenges)).toHaveLength(1);
  expect(ids(theirs.challenges)).not.toContain(open.id);
  expect(Object.keys(theirs.challenges?.[0] ?? {})).not.toContain("people");
});

function monthsAgo(count: number): string {
  const at = new Date();
  return new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() - count, 1))
    .toISOString()
    .slice(0, 10);
}

test.each(["9000000000000000", "1000000000000000", "-9000000000000000", "1e15"])(
  "a list behind a figure that is to go on where there is no day (%s) begins anew",
  async (value) => {
    await anOrganisation();
    const leader = await aPerson({ role: "leader" });
    const after = parseCursor(`${value}_01900000-0002-7000-8000-000000000007`);
    const view = await viewOf(leader, "");
    expect((await readBehind(view, "posted", after)).rows).toEqual([]);
    expect((await readAwardsBehind(view, after)).rows).toEqual([]);
  },
);
