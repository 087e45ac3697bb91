import { describe, expect, test } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import { postComment } from "#app/features/discussion/post-comment.server.ts";
import { voteOnIdea } from "#app/features/ideas/vote-on-idea.server.ts";
import { withdrawIdea } from "#app/features/ideas/withdrawing/withdraw-idea.server.ts";
import { checkRollups } from "#app/features/insights/rollups/check.server.ts";
import { mark } from "#app/features/insights/rollups/mark.store.server.ts";
import {
  dropOpenings,
  forgetOpenings,
  noteOpenings,
} from "#app/features/insights/rollups/opening.store.server.ts";
import { rebuildRollups } from "#app/features/insights/rollups/rebuild.server.ts";
import { refreshRollups, refreshSome } from "#app/features/insights/rollups/refresh.server.ts";
import { countedActs } from "#app/features/insights/figures/counts.queries.server.ts";
import { system } from "#app/core/actor.ts";
import { sql } from "#app/platform/db.server.ts";
import { transact, under } from "#app/platform/transact.server.ts";
import { atOnce } from "#tests/integration/write-path/meanwhile.ts";
import { aCategory, aComment, anIdea, aPerson, aUnit, aVote } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { aMerge } from "#tests/support/merge-builder.ts";
import {
  actsInMay,
  anIdeaOfMay,
  caughtUp,
  everyRow,
  inMay,
  may,
  peopleInMay,
  reckoned,
  refreshedWholly,
} from "./rollup-world.ts";

const database = useDatabase();

describe("acts that still stand", () => {
  test("count on their day, in the unit of whoever acted, and the idea in its own", async () => {
    const { author, voter, idea } = await anIdeaOfMay();
    await reckoned(idea.id);
    expect(await actsInMay()).toEqual({ idea: 1, posted: 1, voted: 1, commented: 1 });
    expect(await actsInMay(author.unitId)).toEqual({ idea: 1, posted: 1 });
    expect(await actsInMay(voter.unitId)).toEqual({ voted: 1 });
    expect(await peopleInMay()).toMatchObject({ acted: 3, posted: 1, voted: 1, first: 3 });
  });

  test("count for the unit in which somebody was then, wherever they are now", async () => {
    const { voter, idea } = await anIdeaOfMay();
    const later = await aUnit();
    await sql("update person_stay set from_at = '2026-01-01'");
    await sql("update person set unit_id = $2 where id = $1", [voter.id, later.id]);
    await reckoned(idea.id);
    expect(await actsInMay(voter.unitId)).toEqual({ voted: 1 });
    expect(await actsInMay(later.id)).toEqual({});
  });

  test("count nowhere while their idea is hidden, and again afterwards", async () => {
    const { idea } = await anIdeaOfMay();
    await reckoned(idea.id);
    const before = await everyRow();
    await sql("update idea set hidden_at = now() where id = $1", [idea.id]);
    await reckoned(idea.id);
    expect(await actsInMay()).toEqual({});
    expect((await everyRow())["insight_people"]).toEqual([]);
    await sql("update idea set hidden_at = null where id = $1", [idea.id]);
    await reckoned(idea.id);
    expect(await everyRow()).toEqual(before);
  });

  test("of a withdrawn idea are what was said there, and nothing else", async () => {
    const { author, idea } = await anIdeaOfMay();
    await withdrawIdea(author, idea.id, { reason: "" });
    await caughtUp();
    expect(await actsInMay()).toEqual({ commented: 1 });
  });

  test("leave out votes as long as it is hidden how many there are", async () => {
    const { idea } = await anIdeaOfMay();
    await sql("update idea set hide_counts = 'until_voted' where id = $1", [idea.id]);
    await reckoned(idea.id);
    expect(await actsInMay()).toEqual({ idea: 1, posted: 1, commented: 1 });
    expect(await peopleInMay()).toMatchObject({ voted: 0 });
  });

  test("never link somebody to an idea that does not name them", async () => {
    const { author, idea } = await anIdeaOfMay();
    await aComment({ by: author, on: idea, at: inMay });
    await sql("update idea_author set named = false where idea_id = $1", [idea.id]);
    await reckoned(idea.id);
    expect(await sql("select from insight_act where person_id = $1", [author.id])).toEqual([]);
    expect(await actsInMay()).toMatchObject({ idea: 1, commented: 1 });
  });

  test("of imported people and ideas are none, but what colleagues do there is", async () => {
    const { voter, idea } = await anIdeaOfMay();
    await sql(
      `insert into import (id, name, kind, fingerprint, created_at) values ($1, 'A', 'ideas', 'a', now())`,
      [idea.id],
    );
    await sql("update idea set import_id = id where id = $1", [idea.id]);
    await sql("update person set import_id = $1, email = null where id = $2", [idea.id, voter.id]);
    await reckoned(idea.id);
    expect(await actsInMay()).toEqual({ commented: 1 });
  });

  test("of a merged idea count votes and authors where they were carried to, and the rest where it was done", async () => {
    const [voter, into] = [await aPerson(), await anIdea({ at: inMay })];
    const merged = await anIdea({ at: inMay });
    await aVote({ by: voter, on: merged });
    await aMerge({ idea: merged, into });
    await sql("insert into vote (idea_id, person_id, at, from_id) values ($1, $2, $3, $4)", [
      ...[into.id, voter.id, inMay, merged.id],
    ]);
    await reckoned(merged.id, into.id);
    expect(await actsInMay()).toEqual({ idea: 2, posted: 2, voted: 1, coauthored: 1 });
    expect(
      await sql("select subject_id from insight_act where act in ('voted', 'coauthored')"),
    ).toEqual([{ subject_id: into.id }, { subject_id: into.id }]);
  });
});

describe("people", () => {
  test("who acted in two units count once in what holds both, and in each by itself", async () => {
    const top = await aUnit();
    const [one, other] = [await aUnit({ under: top }), await aUnit({ under: top })];
    const mover = await aPerson({ unit: one });
    await sql("update person_stay set from_at = '2026-01-01'");
    await under({ now: new Date("2026-05-10T08:00:00Z") }, () =>
      transact(system, ({ sql: within }) =>
        within("update person set unit_id = $2 where id = $1", [mover.id, other.id]),
      ),
    );
    const idea = await anIdea({ at: inMay });
    await aComment({ by: mover, on: idea, at: new Date("2026-05-04T08:00:00Z") });
    await aComment({ by: mover, on: idea, at: inMay });
    await reckoned(idea.id);
    for (const span of [1, 2, 3]) {
      expect(await peopleInMay(top.id, span)).toMatchObject({ commented: 1, acted: 1, first: 1 });
      expect(await peopleInMay(one.id, span)).toMatchObject({ commented: 1, first: 1 });
      expect(await peopleInMay(other.id, span)).toMatchObject({ commented: 1, first: 0 });
    }
  });

  test("return who acted in as many months before as well, however long a stretch is", async () => {
    const person = await aPerson();
    const idea = await anIdea({ at: new Date("2026-01-05T10:00:00Z") });
    await aComment({ by: person, on: idea, at: new Date("2026-02-05T10:00:00Z") });
    await aComment({ by: person, on: idea, at: inMay });
    await reckoned(idea.id);
    // After a month, two, three and twelve; and two months are counted as they are asked for.
    expect(await peopleInMay(null, 1)).toMatchObject({ commented: 1, returned: 0 });
    expect(await peopleInMay(null, 2)).toMatchObject({ commented: 1, returned: 1 });
    expect(await peopleInMay(null, 3)).toMatchObject({ commented: 1, returned: 1 });
    expect(await peopleInMay(null, 12)).toMatchObject({ commented: 1, returned: 0, first: 2 });
  });

  test("are counted by what they opened, each day once, for as long as that is kept", async () => {
    const [reader, other] = [await aPerson(), await aPerson()];
    await noteOpenings({ personIds: [reader.id, reader.id, other.id], at: [inMay, inMay, inMay] });
    await noteOpenings({ personIds: [reader.id], at: [inMay] });
    await refreshRollups();
    expect(await peopleInMay()).toMatchObject({ opened: 2, acted: 0, first: 0 });
    await sql("update insight_opening set day = '2020-05-20' where person_id = $1", [other.id]);
    await rebuildRollups();
    expect(await sql("select from insight_opening")).toHaveLength(2);
    await transact(system, ({ sql: within }) => dropOpenings(within, 100));
    expect(await sql("select person_id from insight_opening")).toEqual([{ person_id: reader.id }]);
    await transact(system, ({ sql: within }) => forgetOpenings(within, reader.id));
    await rebuildRollups();
    expect(await peopleInMay()).toMatchObject({ opened: 0, people: 0 });
  });
});

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
