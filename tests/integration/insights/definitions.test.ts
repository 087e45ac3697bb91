import { expect, test } from "vitest";
import { newId } from "#app/core/ids.ts";
import { funnel } from "#app/features/insights/figures/course.queries.server.ts";
import { countedActs } from "#app/features/insights/figures/counts.queries.server.ts";
import { unitPairs } from "#app/features/insights/figures/matrix.queries.server.ts";
import { recognitionPerPerson } from "#app/features/insights/figures/recognition.queries.server.ts";
import { bridges, conversations } from "#app/features/insights/figures/talk.queries.server.ts";
import { rebuildRollups } from "#app/features/insights/rollups/rebuild.server.ts";
import { sql } from "#app/platform/db.server.ts";
import { aComment, anIdea, anOrganisation, aPerson, aUnit } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { aMerge } from "#tests/support/merge-builder.ts";
import { aKudos } from "#tests/support/recognition-builders.ts";
import { may } from "./rollup-world.ts";

useDatabase();

/** Noon on a day of May 2026. */
const on = (day: number) => new Date(Date.UTC(2026, 4, day, 10));

/** A decision as it is kept, from one stage to another. */
async function decided(ideaId: string, way: readonly [string, string, Date], explanation = "") {
  await sql(
    `insert into decision (id, idea_id, from_stage, to_stage, from_name, to_name, explanation,
       decider_id, decider_name, capacity, decided_at, published_at)
     values ($1, $2, $3::stage, $4::stage, '{}', '{}', $5, $6, 'Lea Leader', 'leader', $7, $7)`,
    [newId(), ideaId, way[0], way[1], explanation, (await aPerson()).id, way[2]],
  );
  await sql("update idea set stage = $2::stage, stage_since = $3 where id = $1", [
    ...[ideaId, way[1], way[2]],
  ]);
}

test("an author replies after somebody else, not before", async () => {
  const [author, other] = [await aPerson(), await aPerson()];
  const idea = await anIdea({ by: author, at: on(4) });
  await aComment({ by: author, on: idea, at: on(5) });
  await aComment({ by: other, on: idea, at: on(6) });
  await rebuildRollups();
  expect(await conversations(may)).toEqual([{ comments: 1, replied: false, ideas: 1 }]);
  await aComment({ by: author, on: idea, at: on(7) });
  await rebuildRollups();
  expect(await conversations(may)).toEqual([{ comments: 1, replied: true, ideas: 1 }]);
});

test("authors of a merged idea are authors of the one it is part of", async () => {
  const [roads, parks] = [await aUnit(), await aUnit()];
  const gardener = await aPerson({ unit: parks });
  const road = await anIdea({ by: await aPerson({ unit: roads }), at: on(4) });
  const same = await anIdea({ by: gardener, unit: parks, at: on(6) });
  await aComment({ by: gardener, on: road, at: on(5) });
  await aMerge({ idea: same, into: road });
  await rebuildRollups();
  expect(await unitPairs(may, [roads.id, parks.id])).toEqual([
    { fromId: parks.id, toId: roads.id, votes: 0, comments: 1, coauthorships: 1 },
  ]);
  expect(await conversations(may)).toEqual([{ comments: 0, replied: false, ideas: 2 }]);
  expect(await bridges(may)).toMatchObject({ ofTwoUnits: 1 });
});

test("an idea that was accepted after an appeal has come past the stages before", async () => {
  const idea = await anIdea({ at: on(4) });
  await decided(idea.id, ["open", "not_now", on(6)]);
  await decided(idea.id, ["not_now", "accepted", on(9)]);
  await rebuildRollups();
  expect(await funnel(may)).toEqual(
    expect.arrayContaining([
      { stage: "in_review", days: 5, ideas: 1 },
      { stage: "accepted", days: 5, ideas: 1 },
    ]),
  );
});

test("spaces and line breaks around an explanation are none of its eighty characters", async () => {
  const idea = await anIdea({ at: on(4) });
  await decided(idea.id, ["open", "in_review", on(6)], `\n${"a".repeat(79)}\r\n `);
  await rebuildRollups();
  const acts = () => countedActs(may, "whole", ["decision", "explained"]);
  expect(await acts()).toMatchObject([{ act: "decision", n: 1 }]);
  await decided(idea.id, ["in_review", "open", on(7)], `\n${"a".repeat(80)}\r\n `);
  await rebuildRollups();
  expect(await acts()).toMatchObject([
    { act: "decision", n: 2 },
    { act: "explained", n: 1 },
  ]);
});

test("thanks are concentrated on those who got them there and did not ask to be left out", async () => {
  await anOrganisation();
  const [roads, parks] = [await aUnit(), await aUnit()];
  const [mender, keeper] = [await aPerson({ unit: roads }), await aPerson({ unit: roads })];
  await sql("update person_stay set from_at = '2026-01-01'");
  const giver = await aPerson({ unit: parks });
  for (const to of [mender, keeper]) {
    const idea = await anIdea({ by: to, at: on(4) });
    const id = await aKudos({ from: giver, to, on: { kind: "idea", id: idea.id } });
    await sql("update kudos set at = $2 where id = $1", [id, on(5)]);
  }
  const inRoads = () => recognitionPerPerson({ ...may, unitId: roads.id });
  await rebuildRollups();
  expect(await inRoads()).toEqual([{ times: 1, people: 2 }]);
  await sql(
    "insert into recognition_choice (person_id, is_left_out, changed_at) values ($1, true, now())",
    [mender.id],
  );
  expect(await inRoads()).toEqual([
    { times: 0, people: 1 },
    { times: 1, people: 1 },
  ]);
  // What one was given elsewhere counts there.
  await sql("update kudos set unit_id = $2 where to_id = $1", [keeper.id, parks.id]);
  await rebuildRollups();
  expect(await inRoads()).toEqual([{ times: 0, people: 2 }]);
});
