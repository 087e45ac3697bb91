import { describe, expect, test } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { postComment } from "#app/features/discussion/post-comment.server.ts";
import { submitIdea } from "#app/features/ideas/submit-idea.server.ts";
import { changeLimits } from "#app/features/moderation/ruling/change-limits.server.ts";
import { moderationSettings } from "#app/features/moderation/ruling/ruling.queries.server.ts";
import { sql } from "#app/platform/db.server.ts";
import { atOnce } from "#tests/integration/write-path/meanwhile.ts";
import { aComment, anIdea, aPerson } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { reported } from "./cases.ts";

const database = useDatabase();
const wanted = { limited: true, newDays: 7, ideasPerDay: 1, commentsPerDay: 2, reportsPerDay: 1 };

async function limits(given: Partial<typeof wanted> = {}) {
  const administrator = await aPerson({ admin: true });
  const { revision } = (await moderationSettings(administrator)).limits;
  await changeLimits(administrator, { ...wanted, ...given, revision });
  return administrator;
}

const say = (person: Actor, idea: { readonly id: string }, commentId = newId()) =>
  postComment(person, { subject: { kind: "idea", id: idea.id }, source: "Words", commentId });

async function post(person: Actor) {
  const { categoryId } = await anIdea();
  const text = { title: newId(), problem: "One", proposal: "Two", beneficiary: "" };
  const place = { categoryId, unitId: person.unitId, language: "en", kind: "new" } as const;
  return submitIdea(person, { ...text, ...place });
}

const held = { kind: "rate_limited" };

describe("somebody who is new", () => {
  test("posts, comments and reports as much as a day allows, and is told when they can go on", async () => {
    await limits();
    const [person, idea] = [await aPerson(), await anIdea()];
    await post(person);
    await expect(post(person)).rejects.toMatchObject({
      ...held,
      says: { key: "composing.paceHours", values: { hours: 24 } },
    });
    await say(person, idea);
    await say(person, idea);
    await expect(say(person, idea)).rejects.toMatchObject(held);
    await reported(person, "comment", await aComment({ on: idea, text: "One" }));
    const other = await aComment({ on: idea, text: "Two" });
    await expect(reported(person, "comment", other)).rejects.toMatchObject(held);
  });

  test("goes on a day after the first of them", async () => {
    await limits();
    const [person, idea] = [await aPerson(), await anIdea()];
    await aComment({
      by: person,
      on: idea,
      text: "One",
      at: new Date(Date.now() - 23.5 * 3_600_000),
    });
    await say(person, idea);
    await expect(say(person, idea)).rejects.toMatchObject({
      says: { key: "discussion.paceMinutes", values: { minutes: 30 } },
    });
    await sql("update comment set created_at = created_at - interval '1 hour'");
    await say(person, idea);
  });

  test("is not stopped by a second click, and cannot get past it by several at once", async () => {
    await limits({ commentsPerDay: 1 });
    const [person, idea] = [await aPerson(), await anIdea()];
    const starts = [newId(), newId()].map((id) => () => say(person, idea, id));
    const lock = "select pg_advisory_xact_lock(hashtextextended('newcomer ' || $1, 0))";
    const ends = await atOnce(database.pool, { text: lock, values: [person.id] }, starts);
    expect(ends.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const [{ id } = { id: "" }] = await sql<{ id: string }>("select id from comment");
    expect(await say(person, idea, id)).toBe(id);
  });

  test("is so for as many days as administrators say; they and moderators never are", async () => {
    await limits({ commentsPerDay: 1 });
    const idea = await anIdea();
    const [admin, moderator, old] = [
      await aPerson({ admin: true }),
      await aPerson({ moderator: true }),
      await aPerson(),
    ];
    await sql("update person set created_at = now() - interval '8 days' where id = $1", [old.id]);
    for (const person of [admin, moderator, old])
      for (let time = 0; time < 3; time++) await say(person, idea);
  });

  test("has no limit while there are none", async () => {
    await limits({ limited: false });
    const [person, idea] = [await aPerson(), await anIdea()];
    for (let time = 0; time < 3; time++) await say(person, idea);
  });
});

test("limits are changed by administrators, and not over somebody else's change", async () => {
  const administrator = await limits();
  const stale = { ...wanted, ideasPerDay: 9, revision: 0 };
  await expect(changeLimits(administrator, stale)).rejects.toMatchObject({ kind: "conflict" });
  await changeLimits(administrator, { ...wanted, revision: 1 });
  await expect(changeLimits(await aPerson(), { ...wanted, revision: 2 })).rejects.toMatchObject({
    kind: "forbidden",
  });
});
