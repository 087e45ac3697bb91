import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { inbox } from "#app/features/notifications/inbox.queries.server.ts";
import { readPage } from "#app/features/notifications/read-inbox.server.ts";
import { answerKudos } from "#app/features/recognition/kudos/answer-kudos.server.ts";
import { giveKudos } from "#app/features/recognition/kudos/give-kudos.server.ts";
import {
  kudosAround,
  kudosBeside,
  kudosRevisions,
  thankable,
} from "#app/features/recognition/kudos/kudos-on.queries.server.ts";
import { kudosPage } from "#app/features/recognition/kudos/kudos-page.queries.server.ts";
import { allowanceOf, myKudos } from "#app/features/recognition/kudos/my-kudos.queries.server.ts";
import { keepValue } from "#app/features/recognition/kudos/keep-value.server.ts";
import { keptValues, offeredValues } from "#app/features/recognition/kudos/value.queries.server.ts";
import { db } from "#app/platform/db.server.ts";
import { under } from "#app/platform/transact.server.ts";
import { react } from "#app/reactions/react.server.ts";
import { signalsOf } from "#app/reactions/signals.ts";
import { staleRooms } from "#app/reactions/watch.server.ts";
import { eventById } from "#app/platform/events.server.ts";
import { aComment, anIdea, anOrganisation, aPerson } from "#tests/support/builders.ts";
import { aChallenge, aSubmission } from "#tests/support/challenge-builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { aKudos, aValue } from "#tests/support/recognition-builders.ts";
import { saying } from "#tests/support/refusals.ts";
import { doJobs } from "#tests/support/waiting-jobs.ts";

useDatabase();
beforeEach(() => anOrganisation());

const english = { language: "en", shown: 10 } as const;
const received = { side: "received", after: null, language: "en" } as const;
const given = { side: "given", after: null, language: "en" } as const;

async function anIdeaOf(author: Actor, title?: string) {
  const idea = await anIdea({ by: author, ...(title !== undefined && { title }) });
  return { kind: "idea", id: idea.id } as const;
}

async function linesOf(person: Actor) {
  const { lines } = await inbox(person, null);
  return lines.map(({ kind, who, reason }) => ({ kind, who, reason }));
}

describe("people hear of kudos", () => {
  test("those who are given them, in their words, and those who are answered; each once", async () => {
    const [giver, author] = [await aPerson({ name: "Ada" }), await aPerson({ name: "Bram" })];
    const id = await aKudos({ from: giver, to: author, on: await anIdeaOf(author) });
    await doJobs("react", async (job) => {
      await react(job);
      await react(job);
    });
    expect(await linesOf(author)).toEqual([
      { kind: "kudos-received", who: "Ada", reason: "thanked" },
    ]);
    expect(await linesOf(giver)).toEqual([]);
    expect(await db().notification.findFirstOrThrow()).toMatchObject({
      data: { to: `/kudos/${id}`, quote: "You showed me where the form goes astray." },
    });
    await answerKudos(author, id, "Thank you for saying so.");
    await doJobs("react", react);
    expect(await linesOf(giver)).toEqual([
      { kind: "kudos-answered", who: "Bram", reason: "thanking" },
    ]);
  });

  test("and opening the page of the kudos reads what the inbox tells of them", async () => {
    const author = await aPerson();
    const id = await aKudos({ to: author, on: await anIdeaOf(author) });
    await doJobs("react", react);
    const upTo = new Date(Date.now() + 60_000);
    expect(await readPage(author, { path: `/kudos/${newId()}`, upTo })).toBe(false);
    expect(await readPage(author, { path: `/kudos/${id}`, upTo })).toBe(true);
    expect((await inbox(author, null)).lines).toMatchObject([{ unread: false }]);
  });

  test("open pages of the idea hear that there are more, and nothing is said of a hidden one", async () => {
    const [giver, author] = [await aPerson(), await aPerson()];
    const idea = await anIdeaOf(author);
    const comment = await aComment({ by: author, on: idea });
    const room = `idea:${idea.id}`;
    const held = (kudos: number) => [{ room, idea: 1e9, discussion: 1e9, kudos }];
    expect(await staleRooms(giver, held(0))).toEqual([]);
    await aKudos({ from: giver, to: author, on: { kind: "comment", id: comment.id } });
    const event = await eventOf("kudos.given");
    const revision = (await kudosRevisions([idea.id])).get(idea.id) ?? 0;
    expect(await signalsOf(event)).toEqual([
      { room, delta: { kind: "kudos", subjectId: idea.id, revision } },
    ]);
    expect(await staleRooms(giver, held(0))).toEqual([room]);
    expect(await staleRooms(giver, held(revision))).toEqual([]);
    await db().idea.update({ where: { id: idea.id }, data: { hiddenAt: new Date() } });
    expect(await signalsOf(event)).toEqual([]);
  });
});

async function eventOf(kind: string) {
  const { id } = await db().domainEvent.findFirstOrThrow({ where: { kind } });
  const event = await eventById(id);
  if (!event) throw new Error("There is no such event.");
  return event;
}

describe("whom one can thank", () => {
  test("everybody who wrote it but oneself, and nobody whom it keeps unnamed", async () => {
    const [reader, author, other] = [await aPerson(), await aPerson(), await aPerson()];
    const idea = await anIdeaOf(author);
    await db().ideaAuthor.create({
      data: { ideaId: idea.id, personId: other.id, position: 1 },
    });
    const ids = async (by: Actor) => (await thankable(by, idea)).people.map(({ id }) => id).sort();
    expect(await ids(reader)).toEqual([author.id, other.id].sort());
    expect(await ids(author)).toEqual([other.id]);
    await db().ideaAuthor.updateMany({ where: { personId: author.id }, data: { named: false } });
    expect(await ids(reader)).toEqual([other.id]);
  });

  test("a guess at who stands behind a pseudonym is refused as any other would be", async () => {
    const [giver, author, another] = [await aPerson(), await aPerson(), await aPerson()];
    const idea = await anIdeaOf(author);
    await db().ideaAuthor.updateMany({ where: { ideaId: idea.id }, data: { named: false } });
    const comment = await aComment({ by: author, on: idea });
    const contribution = { kind: "comment", id: comment.id } as const;
    const valueId = await aValue();
    const words = "I know that it was you, thanks!";
    const guesses = await Promise.all(
      [author, another].map(({ id: toId }) =>
        giveKudos(giver, { id: newId(), toId, contribution, valueId, words }),
      ),
    );
    expect(guesses[0]).toEqual({ refused: [{ reason: "not_theirs" }] });
    expect(guesses[1]).toEqual(guesses[0]);
    expect((await thankable(giver, contribution)).people).toEqual([]);
  });

  test("those behind a submission once winners are announced, and before that nobody learns whose it is", async () => {
    const [giver, entrant] = [await aPerson(), await aPerson()];
    const challenge = await aChallenge({ state: "judging", visibility: "public", blind: false });
    const entry = await aSubmission(challenge, { by: entrant });
    const contribution = { kind: "submission", id: entry.id } as const;
    await expect(thankable(giver, contribution)).rejects.toEqual(
      saying("thanks.contributionNotFound"),
    );
    await db().challenge.update({
      where: { id: challenge.id },
      data: { state: "announced" },
    });
    expect((await thankable(giver, contribution)).people).toMatchObject([{ id: entrant.id }]);
    expect(await aKudos({ from: giver, to: entrant, on: contribution })).toBeTruthy();
    expect(await kudosBeside(giver, contribution, english)).toMatchObject({
      canThank: true,
      kudos: { count: 1 },
    });
  });
});

describe("kudos are shown", () => {
  test("with the idea they were given for or around, the latest first; not those of a deleted comment", async () => {
    const [reader, author] = [await aPerson(), await aPerson()];
    const idea = await anIdeaOf(author, "Let people book a time");
    const comment = await aComment({ by: author, on: idea });
    const first = await aKudos({ to: author, on: idea });
    const second = await aKudos({ to: author, on: { kind: "comment", id: comment.id } });
    await aKudos({ to: author, on: await anIdeaOf(author) });
    const around = await kudosAround(reader, idea.id, english);
    expect(around.latest.map(({ id }) => id)).toEqual([second, first]);
    expect(around).toMatchObject({ count: 2, latest: [{ contribution: { kind: "comment" } }, {}] });
    await db().comment.update({ where: { id: comment.id }, data: { deletedAt: new Date() } });
    expect(await kudosAround(reader, idea.id, { ...english, shown: 1 })).toMatchObject({
      count: 1,
      latest: [{ id: first }],
    });
  });

  test("to those between whom they went, and to others as long as they may see what they were for", async () => {
    const [giver, author, stranger] = [await aPerson(), await aPerson(), await aPerson()];
    const idea = await anIdeaOf(author, "Let people book a time");
    const id = await aKudos({ from: giver, to: author, on: idea });
    expect(await kudosPage(stranger, id, "en")).toMatchObject({
      kudos: { contribution: { title: "Let people book a time" } },
      can: { answer: false },
    });
    await db().idea.update({ where: { id: idea.id }, data: { hiddenAt: new Date() } });
    await expect(kudosPage(stranger, id, "en")).rejects.toEqual(
      saying("recognition.kudosNotFound"),
    );
    expect(await kudosPage(giver, id, "en")).toMatchObject({
      kudos: { contribution: { title: null } },
    });
    expect(await kudosPage(author, id, "en")).toMatchObject({ can: { answer: true } });
    for (const unknown of [newId(), "0", "x'--"])
      await expect(kudosPage(giver, unknown, "en")).rejects.toEqual(
        saying("recognition.kudosNotFound"),
      );
  });

  test("in two lists of one's own, page by page", async () => {
    const [one, other] = [await aPerson(), await aPerson()];
    const idea = await anIdeaOf(other);
    const ids: string[] = [];
    for (let n = 0; n < 21; n++)
      ids.push(await aKudos({ to: other, on: idea, words: `Thank you, number ${String(n)}.` }));
    ids.push(await aKudos({ from: one, to: other, on: idea }));
    const first = await myKudos(other, received);
    expect(first.rows.map(({ id }) => id)).toEqual(ids.slice(2).reverse());
    const [value = "", id = ""] = (first.next ?? "").split("_");
    const rest = await myKudos(other, { ...received, after: { value: Number(value), id } });
    expect(rest.rows.map((row) => row.id)).toEqual(ids.slice(0, 2).reverse());
    expect(rest.next).toBeNull();
    expect((await myKudos(one, given)).rows).toMatchObject([{ to: { id: other.id } }]);
    expect((await myKudos(one, received)).rows).toEqual([]);
  });
});

test("what is left of the week's allowance is counted from Monday where the organisation is", async () => {
  const giver = await aPerson();
  await db().organisation.update({ where: { id: 1 }, data: { timeZone: "Europe/Paris" } });
  // Sunday, ten minutes before midnight in Paris.
  await under({ now: new Date("2031-05-18T21:50:00Z") }, async () => {
    const author = await aPerson();
    await aKudos({ from: giver, to: author, on: await anIdeaOf(author) });
    expect(await allowanceOf(giver)).toEqual({
      ...{ weekly: 3, left: 2, until: "2031-05-18T22:00:00.000Z" },
    });
  });
  await under({ now: new Date("2031-05-18T22:10:00Z") }, async () => {
    expect(await allowanceOf(giver)).toMatchObject({ left: 3 });
  });
});

test("values are offered in the reader's language, else in the other one", async () => {
  const admin = await aPerson({ admin: true });
  await keepValue(admin, newId(), { en: "Courage in the open", fr: "Le courage" });
  await keepValue(admin, newId(), { fr: "Écouter d’abord" });
  expect((await offeredValues("en")).map(({ name }) => name)).toEqual([
    { text: "Courage in the open", language: "en" },
    { text: "Écouter d’abord", language: "fr" },
  ]);
  await expect(keptValues(await aPerson())).rejects.toEqual(saying("recognition.refusedValues"));
});
