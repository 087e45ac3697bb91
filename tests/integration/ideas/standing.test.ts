import { describe, expect, test } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import { postComment } from "#app/features/discussion/post-comment.server.ts";
import { wholeFeed } from "#app/features/ideas/feed-filter.ts";
import { feedPage } from "#app/features/ideas/feed.queries.server.ts";
import { ideaPage } from "#app/features/ideas/idea.queries.server.ts";
import { voteOnIdea } from "#app/features/ideas/vote-on-idea.server.ts";
import { profile } from "#app/features/people/profile.queries.server.ts";
import { db, sql } from "#app/platform/db.server.ts";
import { aPerson, aUnit, aVote, anIdea, anOrganisation } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";

useDatabase();

const filter = { ...wholeFeed, sort: "new" } as const;
const onFeed = async (actor: Actor) =>
  (await feedPage(actor, filter, "en")).rows.map(({ id }) => id);

async function answerersOf({ id }: { readonly id: string }): Promise<string[]> {
  const rows = await sql<{ id: string }>("select person_id as id from idea_answerers($1)", [id]);
  return rows.map((row) => row.id).sort();
}

const ids = (...people: readonly Actor[]) => people.map(({ id }) => id).sort();

describe("an idea that is hidden, or waits for a moderator", () => {
  test.each([{ hiddenAt: new Date() }, { waitingSince: new Date() }])("%o", async (kept) => {
    const [author, reader] = [await aPerson(), await aPerson()];
    const moderator = await aPerson({ moderator: true });
    const idea = await anIdea({ by: author });
    await db().idea.update({ where: { id: idea.id }, data: kept });

    expect(await onFeed(reader)).toEqual([]);
    await expect(ideaPage(reader, idea.id, "en")).rejects.toMatchObject({ kind: "not_found" });
    await expect(voteOnIdea(reader, idea.id, true)).rejects.toMatchObject({ kind: "not_found" });
    const comment = { subject: { kind: "idea", id: idea.id }, source: "Hello" } as const;
    await expect(postComment(reader, comment)).rejects.toMatchObject({ kind: "not_found" });
    await expect(postComment(author, comment)).rejects.toMatchObject({ kind: "conflict" });
    for (const actor of [author, moderator])
      expect(await ideaPage(actor, idea.id, "en")).toMatchObject({
        can: { vote: false, comment: false },
      });
  });
});

test("a withdrawn idea can still be read, is in no list, and takes neither votes nor comments", async () => {
  const reader = await aPerson();
  const idea = await anIdea();
  await aVote({ on: idea, by: reader });
  await db().idea.update({ where: { id: idea.id }, data: { withdrawnAt: new Date() } });

  expect(await onFeed(reader)).toEqual([]);
  expect(await ideaPage(reader, idea.id, "en")).toMatchObject({ standing: "withdrawn", votes: 1 });
  await expect(voteOnIdea(reader, idea.id, false)).rejects.toMatchObject({ kind: "conflict" });
});

test("an author who is not named is nowhere to be found, and may still not vote for it", async () => {
  await anOrganisation();
  const [author, reader] = [await aPerson({ name: "Marta Unseen" }), await aPerson()];
  const idea = await anIdea({ by: author });
  await db().idea.update({ where: { id: idea.id }, data: { pseudonym: "Grey Heron" } });
  await db().ideaAuthor.updateMany({ where: { ideaId: idea.id }, data: { named: false } });

  const [page, feed] = [
    await ideaPage(reader, idea.id, "en"),
    await feedPage(reader, filter, "en"),
  ];
  const theirs = await profile(reader, author.id);
  for (const shown of [page, feed]) {
    expect(JSON.stringify(shown)).toContain("Grey Heron");
    expect(JSON.stringify(shown)).not.toMatch(new RegExp(`Marta Unseen|${author.id}`));
  }
  expect(theirs.contributions.ideas).toBe(0);
  expect(await ideaPage(author, idea.id, "en")).toMatchObject({ own: true, can: { edit: true } });
  await expect(voteOnIdea(author, idea.id, true)).rejects.toMatchObject({ kind: "forbidden" });
});

describe("who may answer an idea", () => {
  test("the managers of its unit, or of the nearest unit above that has one", async () => {
    const [top, middle] = [await aUnit(), await aUnit()];
    const under = await aUnit({ under: middle });
    await db().unit.update({ where: { id: middle.id }, data: { parentId: top.id } });
    const head = await aPerson({ manages: [top] });
    const idea = await anIdea({ unit: under });
    expect(await answerersOf(idea)).toEqual(ids(head));

    const nearer = [await aPerson({ manages: [middle] }), await aPerson({ manages: [middle] })];
    expect(await answerersOf(idea)).toEqual(ids(...nearer));
    await db().person.update({
      where: { id: nearer[0]?.id ?? "" },
      data: { deactivatedAt: new Date() },
    });
    expect(await answerersOf(idea)).toEqual(ids(...nearer.slice(1)));
  });

  test("never an author: then whoever is next above", async () => {
    const top = await aUnit();
    const under = await aUnit({ under: top });
    const [head, author] = [await aPerson({ manages: [top] }), await aPerson({ manages: [under] })];
    expect(await answerersOf(await anIdea({ by: author, unit: under }))).toEqual(ids(head));
  });

  test("its owner too, and the deputy of whoever is away just now", async () => {
    const unit = await aUnit();
    const [manager, owner, deputy] = [
      await aPerson({ manages: [unit] }),
      await aPerson(),
      await aPerson(),
    ];
    const idea = await anIdea({ unit });
    await db().idea.update({ where: { id: idea.id }, data: { ownerId: owner.id } });
    expect(await answerersOf(idea)).toEqual(ids(manager, owner));

    const hour = 3_600_000;
    const away = (from: number, until: number) =>
      db().absence.create({
        data: {
          id: crypto.randomUUID(),
          personId: manager.id,
          deputyId: deputy.id,
          fromAt: new Date(Date.now() + from * hour),
          untilAt: new Date(Date.now() + until * hour),
        },
      });
    await away(-5, -1);
    await away(1, 5);
    expect(await answerersOf(idea)).toEqual(ids(manager, owner));
    await away(-1, 1);
    expect(await answerersOf(idea)).toEqual(ids(manager, owner, deputy));
  });
});
