import { describe, expect, test } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import { postComment } from "#app/features/discussion/post-comment.server.ts";
import { voteOnIdea } from "#app/features/ideas/vote-on-idea.server.ts";
import { checkRollups } from "#app/features/insights/rollups/check.server.ts";
import { mark } from "#app/features/insights/rollups/mark.store.server.ts";
import { rebuildRollups } from "#app/features/insights/rollups/rebuild.server.ts";
import { refreshRollups, refreshSome } from "#app/features/insights/rollups/refresh.server.ts";
import { countedActs } from "#app/features/insights/figures/counts.queries.server.ts";
import { system } from "#app/core/actor.ts";
import { sql } from "#app/platform/db.server.ts";
import { transact, under } from "#app/platform/transact.server.ts";
import { atOnce } from "#tests/integration/write-path/meanwhile.ts";
import { aCategory, aComment, anIdea, aPerson, aUnit } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import {
  actsInMay,
  anIdeaOfMay,
  caughtUp,
  everyRow,
  inMay,
  may,
  reckoned,
  refreshedWholly,
} from "./rollup-world.ts";

const database = useDatabase();

describe("keeping rollups current", () => {
  test("twice, or of something that did not change, changes nothing", async () => {
    const { idea } = await anIdeaOfMay();
    await reckoned(idea.id);
    const before = await everyRow();
    await reckoned(idea.id, idea.id);
    await mark("idea", [idea.id]);
    expect(await refreshSome()).toBe(true);
    expect(await everyRow()).toEqual(before);
  });

  test("by several at once is done by one after the other, and counts everything once", async () => {
    const scenes = [await anIdeaOfMay(), await anIdeaOfMay(), await anIdeaOfMay()];
    const lock = "select pg_advisory_xact_lock(hashtextextended('insights', 0))";
    const starts = scenes.map(({ idea }) => async () => {
      await mark("idea", [idea.id]);
      await refreshRollups();
    });
    const ends = await atOnce(database.pool, { text: lock, values: [] }, starts);
    expect(ends.map(({ status }) => status)).toEqual(scenes.map(() => "fulfilled"));
    expect(await actsInMay()).toEqual({ idea: 3, posted: 3, voted: 3, commented: 3 });
    await reckoned();
    expect(await checkRollups()).toEqual({});
  });

  test("waits for nobody where it is only looked in", async () => {
    const { idea } = await anIdeaOfMay();
    await mark("idea", [idea.id]);
    const holder = await database.pool.connect();
    await holder.query("begin");
    await holder.query("select pg_advisory_xact_lock(hashtextextended('insights', 0))");
    expect(await refreshSome()).toBe(false);
    await holder.query("rollback");
    holder.release();
    expect(await refreshSome()).toBe(true);
    expect(await refreshSome()).toBe(false);
  });

  test("never misses a mark that is made while the same thing is just reckoned", async () => {
    const { idea, commenter } = await anIdeaOfMay();
    await mark("idea", [idea.id]);
    const holder = await database.pool.connect();
    await holder.query("begin");
    // As a refresh does it: the mark is taken, and what it is about was read before the next comment.
    await holder.query("delete from insight_mark");
    await aComment({ by: commenter, on: idea, at: inMay });
    const marked = mark("idea", [idea.id]);
    await holder.query("commit");
    holder.release();
    await marked;
    await refreshRollups();
    expect(await actsInMay()).toMatchObject({ commented: 2 });
  });

  test("follows votes by their list, set and withdrawn, without any event", async () => {
    const [voter, idea] = [await aPerson(), await anIdea()];
    await reckoned(idea.id);
    await voteOnIdea(voter, idea.id, true);
    await refreshedWholly();
    const voted = "select n, unit_id from insight_act where act = 'voted'";
    expect(await sql(voted)).toEqual([{ n: 1, unit_id: voter.unitId }]);
    expect(await sql("select units from insight_idea")).toEqual([{ units: 2 }]);
    await voteOnIdea(voter, idea.id, false);
    await refreshedWholly();
    expect(await sql(voted)).toEqual([]);
    expect(await checkRollups()).toEqual({});
  });

  test("waits for a vote whose transaction still runs, and for those that come after it", async () => {
    const [idea, slow, quick] = [await anIdea(), await aPerson(), await aPerson()];
    const holder = await database.pool.connect();
    await holder.query("begin");
    const cast = "select from vote_on_idea($1, array[$2::uuid], array[true], now())";
    await holder.query(cast, [(await anIdea()).id, slow.id]);
    await voteOnIdea(quick, idea.id, true);
    await refreshRollups();
    expect(await sql("select from insight_act where act = 'voted'")).toEqual([]);
    await holder.query("commit");
    holder.release();
    await refreshedWholly();
    expect(await sql("select from insight_act where act = 'voted'")).toHaveLength(2);
  });

  test("while they are made anew loses nothing that happens meanwhile", async () => {
    const { idea } = await anIdeaOfMay();
    await reckoned(idea.id);
    let hasActed = false;
    const act = async (by: Actor) => {
      hasActed = true;
      await voteOnIdea(by, idea.id, true);
      await postComment(by, { subject: { kind: "idea", id: idea.id }, source: "Meanwhile." });
    };
    const someone = await aPerson();
    let acting: Promise<void> | undefined;
    await rebuildRollups(({ step }) => {
      if (step === "counts" && !hasActed) acting = act(someone);
    });
    await acting;
    await caughtUp();
    expect(await checkRollups()).toEqual({});
    expect(
      await sql("select act from insight_act where person_id = $1 order by act", [someone.id]),
    ).toEqual([{ act: "commented" }, { act: "voted" }]);
  });
});

test("what somebody did while they were being moved counts where they are after it", async () => {
  const { voter, idea } = await anIdeaOfMay();
  const next = await aUnit();
  await sql("update person_stay set from_at = '2026-01-01'");
  await reckoned(idea.id);
  // The move began before the vote and was over after it had been reckoned.
  await under({ now: new Date(inMay.getTime() - 1_000) }, () =>
    transact(system, async ({ sql: within, record }) => {
      await within("update person set unit_id = $2 where id = $1", [voter.id, next.id]);
      const data = { fields: ["unitId"] };
      record({ kind: "person.changed", subject: { kind: "person", id: voter.id }, data });
    }),
  );
  await caughtUp();
  expect(await actsInMay(next.id)).toEqual({ voted: 1 });
  expect(await checkRollups()).toEqual({});
});

test("an idea that changes its category takes what was done there along", async () => {
  const { idea } = await anIdeaOfMay();
  const other = await aCategory();
  await reckoned(idea.id);
  await sql("update idea set category_id = $2, kind = 'stop' where id = $1", [idea.id, other.id]);
  await reckoned(idea.id);
  const rows = await countedActs({ ...may, categoryId: other.id, kind: "stop" }, "whole", [
    "voted",
  ]);
  expect(rows).toMatchObject([{ n: 1 }]);
  expect(await checkRollups()).toEqual({});
});
