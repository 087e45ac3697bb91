import { beforeEach, describe, expect, test, vi } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { rooms } from "#app/core/rooms.ts";
import { answerQuestion } from "#app/features/challenges/questioning/answer-question.server.ts";
import { askQuestion } from "#app/features/challenges/questioning/ask-question.server.ts";
import { declineQuestion } from "#app/features/challenges/questioning/decline-question.server.ts";
import {
  ownQuestionRevision,
  questionRevisions,
} from "#app/features/challenges/questioning/question-rooms.queries.server.ts";
import { postUpdate } from "#app/features/challenges/updates/post-update.server.ts";
import { db } from "#app/platform/db.server.ts";
import { aPerson, anOrganisation } from "#tests/support/builders.ts";
import { aChallenge, aJudge, aSubmission } from "#tests/support/challenge-builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { useNodes } from "./nodes.ts";

const { open } = useNodes(useDatabase());
beforeEach(() => anOrganisation());

const soon = (is: () => boolean) => vi.waitUntil(is, { timeout: 5_000, interval: 10 });
const aMoment = () => new Promise((resolve) => setTimeout(resolve, 250));

async function asked(challenge: { id: string }, by: Actor): Promise<string> {
  const questionId = newId();
  const question = {
    questionId,
    text: "May two units enter?",
    named: false,
    language: "en",
  } as const;
  await askQuestion(by, challenge.id, question);
  return questionId;
}

describe("questions about a challenge", () => {
  test("are heard by its sponsors and whoever asked before they are public, and by nobody else", async () => {
    const challenge = await aChallenge({ state: "open" });
    const { id, sponsor } = challenge;
    const [asker, other] = [await aPerson(), await aPerson({ role: "leader", admin: true })];
    const [sponsors, askers, others] = [
      await open({ as: sponsor }),
      await open({ as: asker }),
      await open({ as: other }),
    ];
    const [all, own] = [rooms.questions(id), rooms.asked(id, asker.id)];
    expect(await sponsors.watch(all)).toBe(true);
    expect(await askers.watch(own)).toBe(true);
    for (const page of [sponsors, askers, others])
      expect(await page.watch(rooms.challenge(id))).toBe(true);
    const { lead } = await aSubmission(challenge);
    for (const nobody of [other, lead, await aJudge(challenge)]) {
      const page = await open({ as: nobody });
      for (const room of [all, own]) expect(await page.watch(room)).toBe(false);
    }
    expect(await sponsors.watch(own)).toBe(false);

    const questionId = await asked(challenge, asker);
    await soon(() => sponsors.heard(all, "questions").at(-1)?.revision === 1);
    await soon(() => askers.heard(own, "questions").at(-1)?.revision === 1);
    await declineQuestion(sponsor, { challengeId: id, questionId }, { reason: "No.", revision: 0 });
    await soon(() => askers.heard(own, "questions").at(-1)?.revision === 2);
    await aMoment();
    expect(others.messages).toEqual([]);
    for (const { messages } of [sponsors, askers])
      expect(JSON.stringify(messages)).not.toContain(asker.name);
    // Whoever else asked hears of their own alone.
    const second = await open({ as: other });
    expect(await second.watch(rooms.asked(id, other.id))).toBe(true);
    await asked(challenge, asker);
    await soon(() => sponsors.heard(all, "questions").at(-1)?.revision === 3);
    expect(second.messages).toEqual([]);
  });

  test("are heard of by everybody once answered, as are updates", async () => {
    const challenge = await aChallenge({ state: "open" });
    const { id, sponsor } = challenge;
    const page = await open({ as: await aPerson() });
    const room = rooms.challenge(id);
    expect(await page.watch(room)).toBe(true);
    const questionId = await asked(challenge, await aPerson());
    const answer = { answer: "They may.", language: "en", revision: 0 } as const;
    await answerQuestion(sponsor, { challengeId: id, questionId }, answer);
    await soon(() => page.heard(room, "challenge").length === 1);
    const update = {
      updateId: newId(),
      title: "News",
      text: "A new room.",
      language: "en",
    } as const;
    await postUpdate(sponsor, id, update);
    await soon(() => page.heard(room, "challenge").length === 2);
    const { revision } = await db().challenge.findUniqueOrThrow({ where: { id } });
    expect(page.heard(room, "challenge").at(-1)?.revision).toBe(revision);
  });

  test("that came while a page was away are read again when it says what it holds", async () => {
    const challenge = await aChallenge({ state: "open" });
    const { id, sponsor } = challenge;
    const asker = await aPerson();
    const [all, own] = [rooms.questions(id), rooms.asked(id, asker.id)];
    const [sponsors, askers, others] = [
      await open({ as: sponsor }),
      await open({ as: asker }),
      await open({ as: await aPerson() }),
    ];
    await sponsors.watch(all);
    await askers.watch(own);
    await asked(challenge, asker);
    const held = (await questionRevisions([id])).get(id) ?? 0;
    expect(await ownQuestionRevision({ challengeId: id, personId: asker.id })).toBe(held);
    for (const [page, room] of [
      [sponsors, all],
      [askers, own],
    ] as const) {
      page.socket.emit("holding", [{ room, questions: held }]);
      await aMoment();
      expect(page.reread).toEqual([]);
      page.socket.emit("holding", [{ room, questions: held - 1 }]);
      await soon(() => page.reread.includes(room));
    }
    others.socket.emit("holding", [
      { room: all, questions: 0 },
      { room: own, questions: 0 },
    ]);
    await aMoment();
    expect(others.reread).toEqual([]);
  });

  test("are no longer heard by somebody who sponsors it no more", async () => {
    const second = await aPerson({ role: "manager" });
    const challenge = await aChallenge({ state: "open", with: [second] });
    const page = await open({ as: second });
    const room = rooms.questions(challenge.id);
    expect(await page.watch(room)).toBe(true);
    await db().challengeSponsor.deleteMany({ where: { personId: second.id } });
    await asked(challenge, await aPerson());
    await soon(() => page.reread.includes(room));
    expect(page.heard(room, "questions")).toEqual([]);
  });
});
