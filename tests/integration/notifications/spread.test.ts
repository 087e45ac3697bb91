import { describe, expect, test } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { commentNow } from "#app/features/discussion/comment.queries.server.ts";
import { onePerson } from "#app/features/notifications/audience.store.server.ts";
import { spread } from "#app/features/notifications/spread.server.ts";
import { deleteComment } from "#app/features/discussion/delete-comment.server.ts";
import { postComment } from "#app/features/discussion/post-comment.server.ts";
import { setFollow } from "#app/features/following/set-follow.server.ts";
import type { FollowState } from "#app/features/following/follow.ts";
import { submitIdea } from "#app/features/ideas/submit-idea.server.ts";
import { inbox, unreadCount } from "#app/features/notifications/inbox.queries.server.ts";
import { db, sql } from "#app/platform/db.server.ts";
import { react } from "#app/reactions/react.server.ts";
import { aComment, aPerson, aUnit, aVote, aCategory, anIdea } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";

const database = useDatabase();

type Named = { readonly id: string };

/** What waits to be done, in the order in which it happened. */
async function jobs(): Promise<unknown[]> {
  const rows = await sql<{ payload: unknown }>(
    "select payload from graphile_worker._private_jobs order by id",
  );
  return rows.map(({ payload }) => payload);
}

async function catchUp(): Promise<void> {
  for (const job of await jobs()) await react(job);
}

async function comment(by: Actor, on: Named, answerTo?: string): Promise<string> {
  const subject = { kind: "idea", id: on.id } as const;
  return postComment(by, { subject, source: "A word", answerTo });
}

const follow = (who: Actor, idea: Named, state: FollowState = "following") =>
  setFollow(who, { kind: "idea", id: idea.id }, state);

/** What somebody's inbox says, as "kind, reason". */
async function told(person: Actor): Promise<string[]> {
  return (await inbox(person, null)).lines.map(({ kind, reason }) => `${kind}, ${reason}`);
}

describe("a comment", () => {
  test("is told to everybody once, in the way that concerns them most, never to who wrote it", async () => {
    const [author, earlier, follower, voter, stranger, writer] = [
      await aPerson(),
      await aPerson(),
      await aPerson(),
      await aPerson(),
      await aPerson(),
      await aPerson(),
    ];
    const idea = await anIdea({ by: author });
    const head = await aComment({ by: earlier, on: idea });
    await aVote({ by: voter, on: idea });
    await follow(follower, idea);
    await follow(writer, idea);
    await comment(writer, idea, head.id);
    await catchUp();
    expect(await told(author)).toEqual(["comment-on-mine, author"]);
    expect(await told(earlier)).toEqual(["answer-to-me, answered"]);
    expect(await told(follower)).toEqual(["comment-on-followed, follower"]);
    for (const nobody of [voter, stranger, writer]) expect(await told(nobody)).toEqual([]);
  });

  test("is told to who wrote in its thread, and to who wrote elsewhere under the idea", async () => {
    const [one, two, three] = [await aPerson(), await aPerson(), await aPerson()];
    const idea = await anIdea();
    const head = await aComment({ on: idea });
    await aComment({ by: one, on: idea, under: head });
    await aComment({ by: two, on: idea });
    await comment(three, idea, head.id);
    await catchUp();
    expect(await told(one)).toEqual(["answer-to-me, in-thread"]);
    expect(await told(two)).toEqual(["comment-on-followed, commenter"]);
  });

  test("is told to nobody who has muted the idea, whatever they have to do with it", async () => {
    const [author, answered] = [await aPerson(), await aPerson()];
    const idea = await anIdea({ by: author });
    const head = await aComment({ by: answered, on: idea });
    await follow(author, idea, "muted");
    await follow(answered, idea, "muted");
    await comment(await aPerson(), idea, head.id);
    await catchUp();
    expect(await told(author)).toEqual([]);
    expect(await told(answered)).toEqual([]);
    await follow(author, idea, "none");
    await comment(await aPerson(), idea);
    await catchUp();
    expect(await told(author)).toHaveLength(1);
  });

  test("is told to nobody who has left or may not see the idea any more", async () => {
    const [gone, follower, moderator] = [
      await aPerson(),
      await aPerson(),
      await aPerson({ moderator: true }),
    ];
    const author = await aPerson();
    const idea = await anIdea({ by: author });
    for (const person of [gone, follower, moderator]) await follow(person, idea);
    await comment(await aPerson(), idea);
    await db().person.update({ where: { id: gone.id }, data: { deactivatedAt: new Date() } });
    await db().idea.update({ where: { id: idea.id }, data: { hiddenAt: new Date() } });
    await catchUp();
    expect(await sql("select person_id from notification order by person_id")).toEqual(
      [author.id, moderator.id].sort().map((id) => ({ person_id: id })),
    );
  });

  test("is told once though its job runs again and at once with itself", async () => {
    const people = await Promise.all(Array.from({ length: 5 }, () => aPerson()));
    const idea = await anIdea();
    for (const person of people) await follow(person, idea);
    await comment(await aPerson(), idea);
    const [job] = await jobs();
    await Promise.all(Array.from({ length: 4 }, () => react(job)));
    await react(job);
    for (const person of people) {
      expect(await told(person)).toHaveLength(1);
      const room = `person:${person.id}`;
      expect(database.published.filter((signal) => signal.room === room)).toEqual([
        { room, delta: { kind: "inbox", unread: 1 } },
      ]);
    }
  });

  test("of two at once makes one line that tells of both", async () => {
    const follower = await aPerson();
    const idea = await anIdea();
    await follow(follower, idea);
    for (let n = 0; n < 4; n++) await comment(await aPerson(), idea);
    const waiting = await jobs();
    await Promise.all(waiting.map((job) => react(job)));
    expect((await inbox(follower, null)).lines).toMatchObject([{ people: 4, things: 4 }]);
  });

  test("that is gone is told of no more, and leaves no empty line", async () => {
    const [author, writer] = [await aPerson(), await aPerson()];
    const idea = await anIdea({ by: author });
    const first = await comment(writer, idea);
    const second = await comment(writer, idea);
    await catchUp();
    await deleteComment(writer, second);
    await catchUp();
    expect((await inbox(author, null)).lines).toMatchObject([{ things: 1, unread: true }]);
    await deleteComment(writer, first);
    await catchUp();
    expect(await told(author)).toEqual([]);
    expect(await unreadCount(author)).toBe(0);
    expect(database.published.at(-1)).toEqual({
      room: `person:${author.id}`,
      delta: { kind: "inbox", unread: 0 },
    });
  });

  test("reaches two thousand and more followers, each once", async () => {
    const idea = await anIdea();
    const unit = await aUnit();
    await sql(
      `with person as (
         insert into person (id, name, email, unit_id)
         select gen_random_uuid(), 'Person', 'p' || n || '@example.org', $1 from generate_series(1, 2500) n returning id
       ) insert into follow (person_id, subject_kind, subject_id, reason, since)
         select id, 'idea', $2, 'chosen', now() from person`,
      [unit.id, idea.id],
    );
    await comment(await aPerson(), idea);
    await catchUp();
    expect(
      await sql("select count(*)::int as lines from inbox_line where kind = 'comment-on-followed'"),
    ).toEqual([{ lines: 2500 }]);
    expect(database.published.filter(({ delta }) => delta.kind === "inbox")).toHaveLength(2501);
  }, 60_000);
});

describe("what is done by an author who is not named", () => {
  test("is told of a comment under the name that the comment itself bears", async () => {
    const [author, follower] = [await aPerson({ name: "Marta Unseen" }), await aPerson()];
    const idea = await anIdea({ by: author });
    await db().idea.update({ where: { id: idea.id }, data: { pseudonym: "Grey Heron" } });
    await db().ideaAuthor.updateMany({ where: { ideaId: idea.id }, data: { named: false } });
    await follow(follower, idea);
    const posted = await comment(author, idea);
    await catchUp();
    const shown = await commentNow(posted);
    // Another name than on the page would say who the author is.
    expect((await inbox(follower, null)).lines).toMatchObject([{ who: shown?.comment.authorName }]);
  });

  test("is told of everything else under the pseudonym", async () => {
    const [author, follower] = [await aPerson({ name: "Marta Unseen" }), await aPerson()];
    const idea = await anIdea({ by: author });
    await db().idea.update({ where: { id: idea.id }, data: { pseudonym: "Grey Heron" } });
    await db().ideaAuthor.updateMany({ where: { ideaId: idea.id }, data: { named: false } });
    await spread({
      event: { id: newId(), actorId: author.id, at: new Date() },
      subject: { kind: "idea", id: idea.id },
      audience: onePerson(follower.id, "idea-new", "follows-unit"),
    });
    const page = await inbox(follower, null);
    expect(page.lines).toMatchObject([{ who: "Grey Heron" }]);
    expect(JSON.stringify(page)).not.toMatch(new RegExp(`Unseen|${author.id}`));
  });
});

describe("a new idea", () => {
  async function post(by: Actor, categoryId: string): Promise<string> {
    const text = { title: "Ramps", problem: "Steps.", proposal: "Ramps.", beneficiary: "All." };
    const place = { categoryId, unitId: by.unitId };
    return submitIdea(by, { ...text, ...place, kind: "improve", language: "en" });
  }

  test("is told to who follows its author, its category, its unit or a unit above, once", async () => {
    const above = await aUnit();
    const unit = await aUnit({ under: above });
    const author = await aPerson({ unit });
    const category = await aCategory();
    const followers = await Promise.all(Array.from({ length: 5 }, () => aPerson()));
    const [ofPerson, ofCategory, ofUnit, ofAll, ofNothing] = followers as [
      Actor,
      Actor,
      Actor,
      Actor,
      Actor,
    ];
    const [toPerson, toCategory, toUnit] = [
      { kind: "person", id: author.id },
      { kind: "category", id: category.id },
      { kind: "unit", id: above.id },
    ] as const;
    await setFollow(ofPerson, toPerson, "following");
    await setFollow(ofCategory, toCategory, "following");
    await setFollow(ofUnit, toUnit, "following");
    for (const followed of [toPerson, toCategory, toUnit])
      await setFollow(ofAll, followed, "following");
    await setFollow(author, toCategory, "following");
    await post(author, category.id);
    await catchUp();
    expect(await told(ofPerson)).toEqual(["idea-new, follows-person"]);
    expect(await told(ofCategory)).toEqual(["idea-new, follows-category"]);
    expect(await told(ofUnit)).toEqual(["idea-new, follows-unit"]);
    expect(await told(ofAll)).toEqual(["idea-new, follows-person"]);
    for (const nobody of [ofNothing, author]) expect(await told(nobody)).toEqual([]);
  });

  test("under a pseudonym is not told to who follows its author", async () => {
    const author = await aPerson();
    const follower = await aPerson();
    await setFollow(follower, { kind: "person", id: author.id }, "following");
    const id = await post(author, (await aCategory()).id);
    await db().ideaAuthor.updateMany({ where: { ideaId: id }, data: { named: false } });
    await catchUp();
    expect(await told(follower)).toEqual([]);
  });
});
