import type { DomainEvent } from "#app/core/event.ts";
import {
  aroundComment,
  onePerson,
  placeFollowers,
} from "#app/features/notifications/audience.store.server.ts";
import { forgetComment } from "#app/features/notifications/forget-comment.server.ts";
import { spread } from "#app/features/notifications/spread.server.ts";

/** Who hears of what, and why. Each is harmless when repeated. */

/** Says hello in the inbox of somebody who can now come in. */
export async function welcome(event: DomainEvent<"person.joined">): Promise<void> {
  const { subject } = event;
  await spread({ event, subject, audience: onePerson(subject.id, "welcome", "joined") });
}

/** A new idea: those who follow its author, its category or its unit. */
export async function tellOfIdea(event: DomainEvent<"idea.submitted">): Promise<void> {
  const { subject } = event;
  await spread({ event, subject, audience: placeFollowers(subject.id) });
}

/** A comment: whom it answers, the idea's authors, and those who follow or take part. */
export async function tellOfComment(event: DomainEvent<"comment.posted">): Promise<void> {
  const { subject, data } = event;
  const { commentId } = data;
  if (subject.kind !== "idea") return;
  await spread({ event, subject, commentId, audience: aroundComment(subject.id, commentId) });
}

/** A comment that is gone is no news any more. */
export async function takeBackComment({ data }: DomainEvent<"comment.deleted">): Promise<void> {
  await forgetComment(data.commentId);
}
