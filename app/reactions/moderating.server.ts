import type { DomainEvent } from "#app/core/event.ts";
import type { ModeratedKind } from "#app/core/moderated.ts";
import type { ActKind } from "#app/features/moderation/case.ts";
import { queueEdit, queueIdea, unqueueEdit } from "#app/features/moderation/queue-idea.server.ts";
import {
  concernedBy,
  handlersOf,
  reportersOf,
} from "#app/features/notifications/moderation-audience.store.server.ts";
import { forget } from "#app/features/notifications/forget.server.ts";
import type { NotificationReason } from "#app/features/notifications/notification.ts";
import { queueLineId } from "#app/features/notifications/notification.ts";
import { spread } from "#app/features/notifications/spread.server.ts";

/** What follows from moderation. Each is harmless when repeated. */

/** An idea that waits comes before moderators. */
export async function queueHeld({ id, subject }: DomainEvent<"idea.held">): Promise<void> {
  await queueIdea(subject.id, id);
}

/** A change of an idea that waits comes before moderators. */
export async function queueHeldEdit({ id, subject }: DomainEvent<"idea.edit-held">): Promise<void> {
  await queueEdit(subject.id, id);
}

/** One that was taken back leaves the queue. */
export async function unqueueHeldEdit({
  subject,
}: DomainEvent<"idea.edit-taken-back">): Promise<void> {
  await unqueueEdit(subject.id);
}

/** Those who may handle it hear that something waits; one line gathers all of it. */
export async function tellModerators(event: DomainEvent<"case.arrived">): Promise<void> {
  const subject = { kind: "moderation", id: queueLineId } as const;
  // By nobody: who has reported something, or posted it, is not said here.
  const arrived = { ...event, actorId: null };
  await spread({ event: arrived, subject, audience: handlersOf(event.subject.id) });
}

/** What was told about a comment that is hidden is no news any more. */
export async function takeBackHidden({ data }: DomainEvent<"moderator.acted">): Promise<void> {
  if (data.act === "hidden" && data.thingKind === "comment")
    await forget({ commentId: data.thingId });
}

/** Whoever wrote it is told what was decided; the line leads to why, and to the appeal. */
export async function tellConcerned(event: DomainEvent<"moderator.acted">): Promise<void> {
  const { subject, data } = event;
  const reason = toldAs[data.thingKind][data.act];
  if (reason) await spread({ event, subject, audience: concernedBy(subject.id, reason) });
}

/** Those who reported it are told whether something was done. */
export async function tellReporters(event: DomainEvent<"moderator.acted">): Promise<void> {
  const { data, subject } = event;
  if (data.caseId === null || !["dismissed", "warned", "hidden"].includes(data.act)) return;
  const reason = data.act === "dismissed" ? "report-dismissed" : "report-acted";
  await spread({ event, subject, audience: reportersOf(data.caseId, reason) });
}

type Told = Partial<Record<ActKind, NotificationReason>>;

const toldAs: Readonly<Record<ModeratedKind, Told>> = {
  idea: {
    hidden: "idea-hidden",
    warned: "idea-warned",
    restored: "idea-restored",
    warning_withdrawn: "warning-withdrawn",
    upheld: "appeal-upheld",
    approved: "idea-approved",
    refused: "idea-refused",
    edit_approved: "edit-approved",
    edit_refused: "edit-refused",
    named: "author-named",
  },
  comment: {
    hidden: "comment-hidden",
    warned: "comment-warned",
    restored: "comment-restored",
    warning_withdrawn: "warning-withdrawn",
    upheld: "appeal-upheld",
  },
  file: { hidden: "file-hidden", restored: "file-restored", upheld: "appeal-upheld" },
};
