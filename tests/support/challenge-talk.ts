import type { Actor } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { db } from "#app/platform/db.server.ts";

/** A question about a challenge; with an answer, answered by a sponsor. */
export async function aChallengeQuestion(wish: {
  readonly on: { readonly id: string };
  readonly by: Actor;
  readonly text?: string;
  readonly named?: boolean;
  readonly answer?: { readonly by: Actor; readonly text: string };
}): Promise<{ id: string }> {
  const { on, by, text = "May two units enter together?", named = false, answer } = wish;
  const now = new Date();
  return db().challengeQuestion.create({
    data: {
      ...{ id: newId(), challengeId: on.id, askerId: by.id, isNamed: named, language: "en" },
      ...{ text, html: `<p>${text}</p>`, askedAt: now },
      ...(answer && {
        ...{ answer: answer.text, answerHtml: `<p>${answer.text}</p>`, answerLanguage: "en" },
        ...{ answeredById: answer.by.id, answeredAt: now },
      }),
    },
    select: { id: true },
  });
}

/** News of a challenge. */
export async function aChallengeUpdate(wish: {
  readonly on: { readonly id: string };
  readonly by: Actor;
}): Promise<{ id: string }> {
  return db().challengeUpdate.create({
    data: {
      ...{ id: newId(), challengeId: wish.on.id, personId: wish.by.id, language: "en" },
      ...{ title: "More time", text: "A week more.", html: "<p>A week more.</p>", at: new Date() },
    },
    select: { id: true },
  });
}
