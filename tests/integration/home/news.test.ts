import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { deleteComment } from "#app/features/discussion/delete-comment.server.ts";
import { newsFor, newsSql } from "#app/features/home/news.queries.server.ts";
import type { IdeaNews } from "#app/features/home/news.ts";
import { saveDraft } from "#app/features/ideas/save-draft.server.ts";
import { voteOnIdea } from "#app/features/ideas/vote-on-idea.server.ts";
import { db, sql } from "#app/platform/db.server.ts";
import { under } from "#app/platform/transact.server.ts";
import { aComment, anIdea, aPerson } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";

useDatabase();

const since = new Date("2031-01-06T09:00:00Z");
const before = new Date(since.getTime() - 60_000);
const after = (minutes: number) => new Date(since.getTime() + minutes * 60_000);

let me: Actor;
let odile: Actor;
let bram: Actor;

beforeEach(async () => {
  me = await aPerson({ name: "Ines Me" });
  odile = await aPerson({ name: "Odile Exemple" });
  bram = await aPerson({ name: "Bram Voorbeeld" });
});

function news(actor: Actor = me) {
  return newsFor(actor, since.toISOString());
}

async function only(): Promise<IdeaNews | undefined> {
  const { ideas } = await news();
  expect(ideas.length).toBeLessThanOrEqual(1);
  return ideas[0];
}

function vote(by: Actor, idea: { id: string }, at: Date, wants = true) {
  return under({ now: at }, () => voteOnIdea(by, idea.id, wants));
}

describe("votes", () => {
  test("for one's own idea are counted, those from before are not", async () => {
    const idea = await anIdea({ by: me, at: before });
    await vote(bram, idea, before);
    await vote(odile, idea, after(1));
    expect(await only()).toMatchObject({ id: idea.id, own: true, votes: 1, comments: null });
  });

  test("withdrawn again, or set again after being withdrawn, are none", async () => {
    const idea = await anIdea({ by: me, at: before });
    await vote(odile, idea, after(1));
    await vote(odile, idea, after(2), false);
    await vote(bram, idea, before);
    await vote(bram, idea, after(3), false);
    await vote(bram, idea, after(4));
    expect(await only()).toBeUndefined();
  });

  test("for an idea one merely supports are no news", async () => {
    const idea = await anIdea({ by: odile, at: before });
    await vote(me, idea, before);
    await vote(bram, idea, after(1));
    expect(await only()).toBeUndefined();
  });

  test("of imported people are no news", async () => {
    const idea = await anIdea({ by: me, at: before });
    await vote(odile, idea, after(1));
    const importId = newId();
    await sql(
      `insert into import (id, kind, name, fingerprint) values ($1, 'ballots', 'Old', 'x')`,
      [importId],
    );
    await sql("update person set email = null, import_id = $1 where id = $2", [importId, odile.id]);
    expect(await only()).toBeUndefined();
  });
});

describe("comments", () => {
  test("on one's own idea, and on ideas one supports or commented on, are told with who and what", async () => {
    const own = await anIdea({ by: me, at: before });
    const supported = await anIdea({ by: odile, at: before });
    const discussed = await anIdea({ by: odile, at: before });
    const elsewhere = await anIdea({ by: odile, at: before });
    await vote(me, supported, before);
    await aComment({ by: me, on: discussed, at: before });
    await aComment({ by: odile, on: own, at: after(1), text: "First" });
    await aComment({ by: bram, on: own, at: after(5), text: "Second" });
    await aComment({ by: odile, on: supported, at: after(2) });
    await aComment({ by: odile, on: discussed, at: after(3) });
    await aComment({ by: odile, on: elsewhere, at: after(4) });
    const { ideas, totals } = await news();
    expect(ideas.map(({ id }) => id)).toEqual([own.id, discussed.id, supported.id]);
    expect(ideas[0]?.comments).toMatchObject({
      count: 2,
      people: 2,
      names: ["Bram Voorbeeld", "Odile Exemple"],
      excerpt: "Second",
    });
    expect(totals).toEqual({ ideas: 3, votes: 0, comments: 4, answers: 0, edits: 0 });
  });

  test("begin at the first new one", async () => {
    const idea = await anIdea({ by: me, at: before });
    await aComment({ by: odile, on: idea, at: before });
    const first = await aComment({ by: odile, on: idea, at: after(1) });
    await aComment({ by: odile, on: idea, at: after(2) });
    expect((await only())?.comments?.firstId).toBe(first.id);
  });

  test("that answer one's own are told apart", async () => {
    const idea = await anIdea({ by: odile, at: before });
    const mine = await aComment({ by: me, on: idea, at: before });
    const hers = await aComment({ by: odile, on: idea, at: before });
    await aComment({ by: bram, on: idea, under: mine, at: after(1), text: "To you" });
    await aComment({ by: bram, on: idea, under: hers, at: after(2), text: "To her" });
    expect(await only()).toMatchObject({
      answers: { count: 1, names: ["Bram Voorbeeld"], excerpt: "To you" },
      comments: { count: 1, excerpt: "To her" },
    });
  });

  test("that were deleted are no news, nor is their text", async () => {
    const idea = await anIdea({ by: me, at: before });
    const comment = await aComment({ by: odile, on: idea, at: after(1), text: "Not meant so" });
    await under({ quiet: true }, () => deleteComment(odile, comment.id));
    expect(await only()).toBeUndefined();
  });

  test("of one's own that were deleted make an idea no concern of one's", async () => {
    const idea = await anIdea({ by: odile, at: before });
    const mine = await aComment({ by: me, on: idea, at: before });
    await under({ quiet: true }, () => deleteComment(me, mine.id));
    await aComment({ by: bram, on: idea, at: after(1) });
    expect(await only()).toBeUndefined();
  });
});

describe("texts", () => {
  test("changed by somebody else are told with their name, not when one changed them oneself", async () => {
    const idea = await anIdea({ by: odile, with: [me], at: before });
    await changed(idea, me, after(1));
    expect(await only()).toBeUndefined();
    await changed(idea, odile, after(2));
    expect(await only()).toMatchObject({ own: true, editor: "Odile Exemple" });
  });

  test("that colleagues are still writing are nobody's news", async () => {
    await under({ quiet: true }, () => saveDraft(odile, newId(), { title: "Unfinished" }));
    expect(await news()).toMatchObject({ ideas: [], watched: [] });
  });
});

test("one's own acts are no news, wherever one did them", async () => {
  const own = await anIdea({ by: me, at: before });
  const hers = await anIdea({ by: odile, at: before });
  await vote(me, hers, after(1));
  await aComment({ by: me, on: own, at: after(1) });
  const mine = await aComment({ by: me, on: hers, at: after(2) });
  await aComment({ by: me, on: hers, under: mine, at: after(3) });
  expect(await only()).toBeUndefined();
});

test("what is not shown is counted in the totals all the same", async () => {
  for (let number = 0; number < 4; number++) {
    const idea = await anIdea({ by: me, at: before });
    await aComment({ by: odile, on: idea, at: after(number) });
    await vote(bram, idea, after(1));
  }
  const { ideas, totals } = await newsFor(me, since.toISOString(), { atMost: 2 });
  expect(ideas).toHaveLength(2);
  expect(totals).toMatchObject({ ideas: 4, votes: 4, comments: 3 });
});

test("an open page listens to the ideas that concern its reader, their own first", async () => {
  const supported = await anIdea({ by: odile, at: before });
  const own = await anIdea({ by: me, at: before });
  await anIdea({ by: odile });
  await vote(me, supported, before);
  expect((await news()).watched).toEqual([own.id, supported.id]);
});

test("news of a person among many read no table from end to end", async () => {
  await sql(
    `insert into person (id, name, email, unit_id)
     select gen_random_uuid(), 'Person ' || n, n || '@example.org', $1 from generate_series(1, 1000) n`,
    [me.unitId],
  );
  const idea = await anIdea({ by: me });
  await sql(
    `insert into idea (id, title, problem, proposal, category_id, unit_id, language, published_at)
     select gen_random_uuid(), 'Idea', 'p', 'p', $1, $2, 'en', now() from generate_series(1, 2000)`,
    [idea.categoryId, idea.unitId],
  );
  await sql(
    "insert into idea_author (idea_id, person_id) select id, $1 from idea where title = 'Idea'",
    [odile.id],
  );
  await sql("insert into discussion (subject_id, subject_kind) select id, 'idea' from idea");
  await sql(
    `insert into comment (id, subject_id, author_id, source, html, created_at)
     select gen_random_uuid(), i.id, $1, 'Yes.', '<p>Yes.</p>', now() from idea i, generate_series(1, 5)`,
    [odile.id],
  );
  await sql("analyze");
  const [row] = await sql<{ "QUERY PLAN": unknown }>(`explain (format json) ${newsSql}`, [
    me.id,
    since.toISOString(),
    5,
  ]);
  const plan = JSON.stringify(row?.["QUERY PLAN"]);
  const whole = [...plan.matchAll(/"Node Type":"Seq Scan".{0,200}?"Relation Name":"(\w+)"/g)];
  expect(
    whole
      .map(([, table]) => table)
      .filter((table) => ["comment", "idea", "person"].includes(table ?? "")),
  ).toEqual([]);
});

/** As an edit leaves it: the earlier text with who replaced it, and the time on the idea. */
async function changed(idea: { id: string; categoryId: string }, by: Actor, at: Date) {
  await db().ideaVersion.create({
    data: {
      id: newId(),
      ideaId: idea.id,
      editorId: by.id,
      title: "As it was",
      problem: "p",
      proposal: "p",
      beneficiary: "",
      kind: "improve",
      categoryId: idea.categoryId,
      replacedAt: at,
    },
  });
  await db().idea.update({ where: { id: idea.id }, data: { editedAt: at } });
}
