import { describe, expect, test } from "vitest";
import { parseCursor } from "#app/core/page.ts";
import { commentsBy } from "#app/features/discussion/comments-by.queries.server.ts";
import { withdrawAnswer } from "#app/features/discussion/withdraw-answer.server.ts";
import { decide } from "#app/features/ideas/deciding/decide.server.ts";
import { decisionsBy } from "#app/features/ideas/deciding/decisions-by.queries.server.ts";
import { profile } from "#app/features/people/profile.queries.server.ts";
import { db, sql } from "#app/platform/db.server.ts";
import { aComment, anIdea, aPerson } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { anOfficialAnswer, aNote } from "#tests/support/talk.ts";
import { aHierarchy, aWish, because } from "../deciding/deciders.ts";

useDatabase();

const answersOf = async ({ id }: { readonly id: string }) =>
  (await commentsBy(id, null, { officially: true })).rows.map(({ source }) => source);
const decisionsOf = async ({ id }: { readonly id: string }) =>
  (await decisionsBy(id, null, "en")).rows.map(({ title }) => title);

describe("a profile", () => {
  test("shows official answers that stand, apart from what was merely said", async () => {
    const { author, leader } = await aHierarchy();
    const idea = await anIdea({ by: author });
    const answer = await anOfficialAnswer({ by: leader, on: idea, text: "We shall do it." });
    await aComment({ by: leader, on: idea, text: "A word of mine." });
    await aNote({ by: leader, on: idea, text: "Among us." });
    expect(await answersOf(leader)).toEqual(["We shall do it."]);
    expect((await profile(author, leader.id)).contributions).toEqual({
      ...{ ideas: 0, comments: 2, answers: 1, decisions: 0 },
    });
    await withdrawAnswer(leader, answer.id, "The budget was cut.");
    expect(await answersOf(leader)).toEqual([]);
    expect((await profile(author, leader.id)).contributions).toMatchObject({ answers: 0 });
  });

  test("shows decisions, with the stage as it was called and why, in the reader's language", async () => {
    const { author, manager } = await aHierarchy();
    const idea = await anIdea({ by: author, title: "Ramps" });
    await decide(manager, await aWish(idea, "open", "in_review"));
    await decide(manager, await aWish(idea, "in_review", "accepted"));
    const { rows } = await decisionsBy(manager.id, null, "fr");
    expect(rows).toMatchObject([
      { title: "Ramps", to: "accepted", name: "Acceptée", excerpt: because },
      { title: "Ramps", to: "in_review", name: "À l’étude", reason: null, excerpt: "" },
    ]);
    expect(rows[0]?.reason).not.toBeNull();
    expect((await profile(author, manager.id)).contributions).toMatchObject({ decisions: 2 });
    expect(await decisionsOf(author)).toEqual([]);
  });

  test("shows nothing about an idea that not everybody may see, to nobody", async () => {
    const { author, manager, leader } = await aHierarchy();
    const idea = await anIdea({ by: author });
    await decide(manager, await aWish(idea, "open", "in_review"));
    await anOfficialAnswer({ by: leader, on: idea, text: "Yes." });
    for (const hiding of [{ hiddenAt: new Date() }, { hiddenAt: null, waitingSince: new Date() }]) {
      await db().idea.update({ where: { id: idea.id }, data: hiding });
      expect(await decisionsOf(manager)).toEqual([]);
      expect(await answersOf(leader)).toEqual([]);
      const moderator = await aPerson({ moderator: true });
      for (const { id } of [manager, leader])
        expect((await profile(moderator, id)).contributions).toMatchObject({
          answers: 0,
          decisions: 0,
        });
    }
  });

  test("links nobody with an idea whose author they are without being named", async () => {
    const { author, manager, leader } = await aHierarchy();
    const idea = await anIdea({ by: author });
    await decide(manager, await aWish(idea, "open", "in_review"));
    await anOfficialAnswer({ by: leader, on: idea, text: "Yes." });
    expect([await decisionsOf(manager), await answersOf(leader)]).toEqual([[idea.title], ["Yes."]]);
    await db().idea.update({ where: { id: idea.id }, data: { pseudonym: "Grey Heron" } });
    await sql(
      `insert into idea_author (idea_id, person_id, position, named)
       select $1, id, 5 + row_number() over (), false from unnest($2::uuid[]) id`,
      [idea.id, [manager.id, leader.id]],
    );
    expect([await decisionsOf(manager), await answersOf(leader)]).toEqual([[], []]);
    expect((await profile(author, manager.id)).contributions.decisions).toBe(0);
    expect((await profile(author, leader.id)).contributions.answers).toBe(0);
  });

  test("reads decisions page by page, each once, the latest first", async () => {
    const { author, manager } = await aHierarchy();
    for (let made = 0; made < 25; made++)
      await decide(manager, await aWish(await anIdea({ by: author }), "open", "in_review"));
    await sql(
      `alter table decision disable trigger user;
       update decision set published_at = timestamptz '2031-01-01T00:00:00Z' + (n / 3) * interval '7 microseconds'
       from (select id, row_number() over (order by id) as n from decision) d where d.id = decision.id;
       alter table decision enable trigger user`,
    );
    const expected = await sql<{ id: string }>(
      "select id from decision order by published_at desc, id desc",
    );
    const first = await decisionsBy(manager.id, null, "en");
    const second = await decisionsBy(manager.id, parseCursor(first.next), "en");
    expect(second.next).toBeNull();
    expect([...first.rows, ...second.rows].map(({ id }) => id)).toEqual(
      expected.map(({ id }) => id),
    );
  });
});
