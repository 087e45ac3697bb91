import type { DomainEvent } from "#app/core/event.ts";
import {
  peopleOfChallenge,
  peopleOfIdea,
} from "#app/features/recognition/rules/concerned.queries.server.ts";
import { followAward } from "#app/features/recognition/issuing/issue-credential.server.ts";
import { evaluate } from "#app/features/recognition/rules/evaluate.server.ts";

/** What is earned by what just happened. Each looks at what is there, not at the event, and is harmless when repeated. */

/** An idea is there, or has further authors. */
export async function recogniseAuthors({
  subject,
}: DomainEvent<"idea.submitted" | "coauthor.joined" | "idea.recording-confirmed">): Promise<void> {
  const kinds = ["idea_posted", "idea_accepted", "idea_implemented", "idea_supported"] as const;
  await evaluate(kinds, await peopleOfIdea(subject.id));
}

/** An idea was decided on: its authors, and whoever answered it or learnt by a pilot. */
export async function recogniseDecision({ subject }: DomainEvent<"idea.decided">): Promise<void> {
  const kinds = ["idea_accepted", "idea_implemented", "pilot_learnt", "answered_in_time"] as const;
  await evaluate(kinds, await peopleOfIdea(subject.id));
}

/** An idea was answered officially. */
export async function recogniseAnswer({
  subject,
  data,
}: DomainEvent<"comment.posted">): Promise<void> {
  if (data.as !== "answer" || subject.kind !== "idea") return;
  await evaluate(["answered_in_time"], await peopleOfIdea(subject.id));
}

/** Its votes are counted in the open from now on. */
export async function recogniseSupport({
  subject,
}: DomainEvent<"idea.counts-opened">): Promise<void> {
  await evaluate(["idea_supported"], await peopleOfIdea(subject.id));
}

/** A challenge has come to its end: those who sponsored it, and those who judged. */
export async function recogniseChallenge({
  subject,
  data,
}: DomainEvent<"challenge.moved">): Promise<void> {
  if (data.to !== "announced" && data.to !== "closed_without_award") return;
  const kinds = ["challenge_judged", "challenge_sponsored"] as const;
  await evaluate(kinds, await peopleOfChallenge(subject.id));
}

/** An award has come to be held, or is so no longer: its credential follows. */
export async function issueCredential({ subject }: DomainEvent<"award.moved">): Promise<void> {
  await followAward(subject.id);
}
