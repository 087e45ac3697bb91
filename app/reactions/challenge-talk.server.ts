import type { DomainEvent } from "#app/core/event.ts";
import { askerOf } from "#app/features/challenges/questioning/question.queries.server.ts";
import { aroundChallenge } from "#app/features/notifications/telling/challenge-audience.store.server.ts";
import { tellPeople } from "#app/features/notifications/telling/tell-people.server.ts";
import { spread } from "#app/features/notifications/spread.server.ts";

/** Who hears of what is asked, answered and told about a challenge. Each is harmless when repeated. */

/** A question: the sponsors, without the name of whoever asked unless they chose to be named. */
export async function tellOfQuestion(event: DomainEvent<"challenge.asked">): Promise<void> {
  const { subject, data } = event;
  const asker = await askerOf(data.questionId);
  if (!asker) return;
  await spread({
    event: asker.named ? event : { ...event, actorId: null },
    subject,
    audience: aroundChallenge(subject.id, { sponsor: "challenge-question" }),
    data: { says: "asked" },
  });
}

/** An answer, or why there is none: whoever asked. */
export async function tellAskerOfChallenge(
  event: DomainEvent<"challenge.answered" | "challenge.question-declined">,
): Promise<void> {
  const { kind, subject, data } = event;
  const asker = await askerOf(data.questionId);
  if (!asker) return;
  await tellPeople({
    event,
    kind: "challenge-question",
    says: kind === "challenge.answered" ? "answered" : "declined",
    subject: { kind: "challenge", id: subject.id },
    people: [asker.askerId],
    reason: "question-asker",
  });
}

/** News: those who have entered the challenge, judge it or follow it. */
export async function tellOfUpdate(event: DomainEvent<"challenge.updated">): Promise<void> {
  const { subject } = event;
  const news = "challenge-news";
  await spread({
    event,
    subject,
    audience: aroundChallenge(subject.id, { entrant: news, judge: news, follower: news }),
    data: { says: "updated" },
  });
}
