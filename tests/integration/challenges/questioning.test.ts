import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { answerQuestion } from "#app/features/challenges/questioning/answer-question.server.ts";
import { askQuestion } from "#app/features/challenges/questioning/ask-question.server.ts";
import { declineQuestion } from "#app/features/challenges/questioning/decline-question.server.ts";
import { waitingAtMost } from "#app/features/challenges/questioning/question.ts";
import {
  answeredQuestions,
  unansweredQuestions,
} from "#app/features/challenges/questioning/question.queries.server.ts";
import { challengeStates, isRunning } from "#app/features/challenges/challenge.ts";
import { inbox } from "#app/features/notifications/inbox.queries.server.ts";
import { saysTitle } from "#app/features/notifications/notification-words.ts";
import { db } from "#app/platform/db.server.ts";
import { registry } from "#app/platform/registry.server.ts";
import { react } from "#app/reactions/react.server.ts";
import { signalsOf } from "#app/reactions/signals.ts";
import { aPerson, anOrganisation } from "#tests/support/builders.ts";
import { aChallenge, aJudge } from "#tests/support/challenge-builders.ts";
import { useDatabase } from "#tests/support/database.ts";

useDatabase();
beforeEach(() => anOrganisation());

const question = (more: { named?: boolean; questionId?: string } = {}) =>
  ({
    questionId: newId(),
    text: "May two units enter **together**?",
    named: false,
    language: "en",
    ...more,
  }) as const;

const answer = { answer: "They may.", language: "en", revision: 0 } as const;

async function asked(challenge: { id: string }, by: Actor, named = false): Promise<string> {
  const one = question({ named });
  await askQuestion(by, challenge.id, one);
  return one.questionId;
}

async function told(person: Actor): Promise<string[]> {
  for (const { id } of await db().domainEvent.findMany({ orderBy: { id: "asc" } }))
    await react({ eventId: id });
  const t = registry().translator("en");
  return (await inbox(person, null)).lines.map((line) => saysTitle(t, line, person.name));
}

describe("a question to sponsors", () => {
  test("is seen by whoever asked and the sponsors until it is answered, then by everybody", async () => {
    const challenge = await aChallenge({ state: "open" });
    const [asker, other] = [await aPerson(), await aPerson()];
    const questionId = await asked(challenge, asker);
    const seen = async (reader: Actor, isSponsor = false) => ({
      waiting: (await unansweredQuestions(reader, challenge.id, isSponsor)).length,
      answered: (await answeredQuestions(reader, challenge.id, null)).rows.length,
    });
    expect(await seen(asker)).toEqual({ waiting: 1, answered: 0 });
    expect(await seen(challenge.sponsor, true)).toEqual({ waiting: 1, answered: 0 });
    expect(await seen(other)).toEqual({ waiting: 0, answered: 0 });
    await answerQuestion(challenge.sponsor, { challengeId: challenge.id, questionId }, answer);
    for (const reader of [asker, other])
      expect(await seen(reader)).toEqual({ waiting: 0, answered: 1 });
    const [shown] = (await answeredQuestions(other, challenge.id, null)).rows;
    expect(shown).toMatchObject({
      html: "<p>May two units enter <strong>together</strong>?</p>",
      asker: null,
      answer: { html: "<p>They may.</p>", by: challenge.sponsor.name, amendedAt: null },
    });
  });

  test("has a name only if whoever asked chose so, and none for a judge who judges without names", async () => {
    const asker = await aPerson();
    for (const blind of [true, false]) {
      const challenge = await aChallenge({ state: "open", blind });
      const judge = await aJudge(challenge, { state: "invited" });
      for (const named of [true, false]) {
        const questionId = await asked(challenge, asker, named);
        await answerQuestion(challenge.sponsor, { challengeId: challenge.id, questionId }, answer);
      }
      const names = async (reader: Actor) =>
        (await answeredQuestions(reader, challenge.id, null)).rows.map((row) => row.asker);
      expect(await names(await aPerson())).toEqual([null, asker.name]);
      expect(await names(challenge.sponsor)).toEqual([null, asker.name]);
      expect(await names(judge)).toEqual([null, blind ? null : asker.name]);
    }
  });

  test("is told to the sponsors without a name, and its answer to whoever asked", async () => {
    const challenge = await aChallenge({ state: "open" });
    const asker = await aPerson();
    const questionId = await asked(challenge, asker);
    expect(await told(challenge.sponsor)).toEqual([
      "A colleague has asked something about a challenge",
    ]);
    await answerQuestion(challenge.sponsor, { challengeId: challenge.id, questionId }, answer);
    expect(await told(asker)).toEqual(["A question about a challenge is answered"]);
    await asked(challenge, asker, true);
    expect((await told(challenge.sponsor)).join()).toContain(asker.name);
  });

  test("is asked once, however often its form is sent, also at once", async () => {
    const challenge = await aChallenge({ state: "open" });
    const asker = await aPerson();
    const one = question();
    await Promise.all([1, 2, 3].map(() => askQuestion(asker, challenge.id, one)));
    await askQuestion(asker, challenge.id, one);
    expect(await db().challengeQuestion.count()).toBe(1);
    expect(await db().domainEvent.count({ where: { kind: "challenge.asked" } })).toBe(1);
  });

  test.each(challengeStates)("is taken while there is something to decide: %s", async (state) => {
    const challenge = await aChallenge({ state });
    const asking = askQuestion(await aPerson({ role: "leader" }), challenge.id, question());
    if (isRunning(state)) await asking;
    else
      await expect(asking).rejects.toMatchObject({
        kind: state === "draft" ? "not_found" : "conflict",
      });
  });

  test("is refused to sponsors, and to those of whom enough waits", async () => {
    const challenge = await aChallenge({ state: "open" });
    await expect(askQuestion(challenge.sponsor, challenge.id, question())).rejects.toMatchObject({
      kind: "forbidden",
    });
    const asker = await aPerson();
    for (let n = 0; n < waitingAtMost; n++) await asked(challenge, asker);
    await expect(askQuestion(asker, challenge.id, question())).rejects.toMatchObject({
      kind: "conflict",
    });
    expect(await db().challengeQuestion.count()).toBe(waitingAtMost);
  });
});

describe("an answer", () => {
  test("is the sponsors' alone, and to a question about their challenge", async () => {
    const challenge = await aChallenge({ state: "open" });
    const other = await aChallenge({ state: "open" });
    const questionId = await asked(challenge, await aPerson());
    const refused = async (by: Actor, challengeId: string, kind: string) =>
      expect(answerQuestion(by, { challengeId, questionId }, answer)).rejects.toMatchObject({
        kind,
      });
    await refused(await aPerson({ role: "leader", admin: true }), challenge.id, "forbidden");
    await refused(other.sponsor, challenge.id, "forbidden");
    await refused(other.sponsor, other.id, "not_found");
    await refused(challenge.sponsor, "'; drop table challenge_question", "not_found");
  });

  test("of two sponsors at once counts once; the other one is told; the same twice is harmless", async () => {
    const second = await aPerson({ role: "manager" });
    const challenge = await aChallenge({ state: "open", with: [second] });
    const questionId = await asked(challenge, await aPerson());
    const at = { challengeId: challenge.id, questionId };
    const results = await Promise.allSettled([
      answerQuestion(challenge.sponsor, at, answer),
      answerQuestion(second, at, { ...answer, answer: "They may not." }),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const { answer: kept, revision } = await db().challengeQuestion.findUniqueOrThrow({
      where: { id: questionId },
    });
    await answerQuestion(second, at, { ...answer, answer: kept });
    await answerQuestion(second, at, { ...answer, answer: "On one condition.", revision });
    const kinds = (await db().domainEvent.findMany({ orderBy: { id: "asc" } })).map(
      ({ kind }) => kind,
    );
    expect(kinds).toEqual(["challenge.asked", "challenge.answered", "challenge.answer-amended"]);
  });

  test("moves the page on for all who look at it; a question and a refusal, for sponsors and whoever asked alone", async () => {
    const challenge = await aChallenge({ state: "open" });
    const [first, second] = [
      await asked(challenge, await aPerson()),
      await asked(challenge, await aPerson()),
    ];
    const at = (questionId: string) => ({ challengeId: challenge.id, questionId });
    await declineQuestion(challenge.sponsor, at(first), { reason: "See the FAQ.", revision: 0 });
    const revision = async () =>
      (await db().challenge.findUniqueOrThrow({ where: { id: challenge.id } })).revision;
    expect(await revision()).toBe(challenge.revision);
    await answerQuestion(challenge.sponsor, at(second), answer);
    expect(await revision()).toBe(challenge.revision + 1);
    const event = {
      ...{ id: newId(), actorId: null, at: new Date() },
      subject: { kind: "challenge", id: challenge.id } as const,
      data: { questionId: first },
    };
    const asker = await db().challengeQuestion.findUniqueOrThrow({ where: { id: first } });
    for (const kind of ["challenge.asked", "challenge.question-declined"] as const)
      expect((await signalsOf({ ...event, kind })).map(({ room }) => room)).toEqual([
        `questions:${challenge.id}`,
        `asked:${challenge.id}:${asker.askerId}`,
      ]);
    const heard = await signalsOf({ ...event, kind: "challenge.answered" });
    expect(heard.map(({ room }) => room)).toEqual([`challenge:${challenge.id}`, "challenges"]);
  });

  test("in the archive is refused", async () => {
    const challenge = await aChallenge({ state: "open" });
    const questionId = await asked(challenge, await aPerson());
    await db().challenge.update({ where: { id: challenge.id }, data: { state: "archived" } });
    await expect(
      answerQuestion(challenge.sponsor, { challengeId: challenge.id, questionId }, answer),
    ).rejects.toMatchObject({ kind: "conflict" });
  });
});

describe("declining to answer", () => {
  test("tells whoever asked why and nobody else, can be put right by an answer, and not the other way", async () => {
    const challenge = await aChallenge({ state: "open" });
    const [asker, other] = [await aPerson(), await aPerson()];
    const at = { challengeId: challenge.id, questionId: await asked(challenge, asker) };
    const declining = { reason: "The rules say so.", revision: 0 };
    await declineQuestion(challenge.sponsor, at, declining);
    await declineQuestion(challenge.sponsor, at, declining);
    const [shown] = await unansweredQuestions(asker, challenge.id, false);
    expect(shown?.declined).toBe("The rules say so.");
    expect(await unansweredQuestions(other, challenge.id, false)).toEqual([]);
    expect(await told(asker)).toEqual([
      "A question of yours about a challenge is not answered: see why",
    ]);
    await answerQuestion(challenge.sponsor, at, { ...answer, revision: 1 });
    expect((await answeredQuestions(other, challenge.id, null)).rows).toMatchObject([
      { declined: null, answer: { html: "<p>They may.</p>" } },
    ]);
    await expect(
      declineQuestion(challenge.sponsor, at, { ...declining, revision: 2 }),
    ).rejects.toMatchObject({ kind: "conflict" });
  });
});
