import type { DomainEvent } from "#app/core/event.ts";
import {
  aboveDecider,
  answerersOf,
  appellantOf,
  aroundComment,
  aroundDecision,
  aroundMerge,
  aroundNote,
  aroundQuestion,
  authorsOf,
  deputyIn,
  everyoneAround,
  invitedBefore,
  mentioned,
  nextLevelOf,
  onePerson,
  otherAuthors,
  placeFollowers,
  stillInvited,
} from "#app/features/notifications/audience.store.server.ts";
import { forgetInvitation } from "#app/features/notifications/forget-invitation.server.ts";
import { forget } from "#app/features/notifications/forget.server.ts";
import { noteMention } from "#app/features/following/note-mention.server.ts";
import { noteRecording } from "#app/features/following/note-recording.server.ts";
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

/** Somebody wrote an idea down for a colleague: the colleague; and they hear themselves of what follows. */
export async function tellColleague(event: DomainEvent<"idea.recorded">): Promise<void> {
  const { actorId, subject, data, at } = event;
  if (actorId !== null) await noteRecording(actorId, subject.id, at);
  const audience = onePerson(data.colleagueId, "idea-recorded", "recorded");
  await spread({ event, subject, audience });
}

/** The colleague has said whether it is theirs: whoever wrote it down. */
export async function tellRecorder(
  event: DomainEvent<"idea.recording-confirmed" | "idea.recording-refused">,
): Promise<void> {
  const { kind, subject, data } = event;
  const reason = kind === "idea.recording-refused" ? "recording-refused" : "recording-confirmed";
  const audience = onePerson(data.recorderId, "recording-answered", reason);
  await spread({ event, subject, audience });
}

/** Somebody is asked to be a co-author; of what was taken back meanwhile they do not hear. */
export async function tellInvited(event: DomainEvent<"coauthor.invited">): Promise<void> {
  const { subject, data } = event;
  await spread({ event, subject, audience: stillInvited(subject.id, data.personId) });
}

/** An idea that waited was let through: whoever was invited when it was posted hears of that only now. */
export async function tellInvitedWhileWaiting(event: DomainEvent<"idea.submitted">): Promise<void> {
  const { subject, at } = event;
  await spread({ event, subject, audience: invitedBefore(subject.id, at) });
}

/** An invitation that was taken back is no news any more. */
export async function takeBackInvitation(event: DomainEvent<"coauthor.uninvited">): Promise<void> {
  await forgetInvitation(event.subject.id, event.data.personId);
}

/** There is a new author: the others. */
export async function tellAuthors(event: DomainEvent<"coauthor.joined">): Promise<void> {
  const { subject } = event;
  await spread({ event, subject, audience: otherAuthors(subject.id) });
}

/** Somebody will not be a co-author: whoever asked them. */
export async function tellInviter(event: DomainEvent<"coauthor.declined">): Promise<void> {
  const { subject, data } = event;
  const audience = onePerson(data.inviterId, "author-answered", "declined");
  await spread({ event, subject, audience });
}

/** A comment: whom it answers, the idea's authors, and those who follow or take part. */
export async function tellOfComment(event: DomainEvent<"comment.posted">): Promise<void> {
  const { subject, data } = event;
  const { commentId } = data;
  if (subject.kind !== "idea") return;
  await spread({ event, subject, commentId, audience: aroundComment(subject.id, commentId) });
}

/** A comment that is gone is no news any more. */
export async function takeBackComment({
  data,
}: DomainEvent<"comment.deleted" | "comment.withdrawn">): Promise<void> {
  await forget({ commentId: data.commentId });
}

/** A note: those it concerns of whoever may read it. Nobody else learns that there is one. */
export async function tellOfNote(event: DomainEvent<"note.posted">): Promise<void> {
  const { subject, data } = event;
  const { noteId } = data;
  if (subject.kind !== "idea") return;
  await spread({ event, subject, audience: aroundNote(subject.id, noteId), data: { noteId } });
}

/** A note that is gone is no news any more, to whom it mentioned neither. */
export async function takeBackNote({ data }: DomainEvent<"note.deleted">): Promise<void> {
  await forget({ noteId: data.noteId });
}

/** Somebody will be away: whoever stands in. */
export async function tellDeputy(event: DomainEvent<"absence.announced">): Promise<void> {
  const { subject, data } = event;
  const { absenceId } = data;
  await spread({ event, subject, audience: deputyIn(absenceId), data: { absenceId } });
}

/** An absence that was taken back before it began asks nobody to stand in. */
export async function takeBackAbsence({ data }: DomainEvent<"absence.ended">): Promise<void> {
  const { absenceId, relieved } = data;
  if (relieved !== undefined) await forget({ absenceId, deputyId: relieved });
}

/** A decision: the authors, and whoever takes part, follows or voted. */
export async function tellOfDecision(event: DomainEvent<"idea.decided">): Promise<void> {
  const { subject, data } = event;
  const { decisionId } = data;
  await spread({ event, subject, audience: aroundDecision(subject.id), data: { decisionId } });
}

/** Somebody is asked to answer an idea. */
export async function tellOwner(event: DomainEvent<"idea.owner-assigned">): Promise<void> {
  const { subject, data } = event;
  if (data.ownerId === null) return;
  await spread({ event, subject, audience: onePerson(data.ownerId, "owner-assigned", "owner") });
}

/** A prepared decision could not publish itself. */
export async function tellPreparer(event: DomainEvent<"decision.not-published">): Promise<void> {
  const { subject, data } = event;
  const audience = onePerson(data.preparerId, "decision-stuck", "preparer");
  await spread({ event, subject, audience });
}

/** An appeal: those who may answer it. */
export async function tellOfAppeal(event: DomainEvent<"appeal.filed">): Promise<void> {
  const { subject, data } = event;
  await spread({ event, subject, audience: aboveDecider(data.decisionId) });
}

/** An appeal was answered, and the decision stays; one that is granted is told as the decision that follows. */
export async function tellAppellant(event: DomainEvent<"appeal.upheld">): Promise<void> {
  const { subject, data } = event;
  await spread({ event, subject, audience: appellantOf(data.appealId) });
}

/** An idea was withdrawn: whoever takes part, follows or voted. */
export async function tellOfWithdrawal(event: DomainEvent<"idea.withdrawn">): Promise<void> {
  const { subject } = event;
  await spread({ event, subject, audience: everyoneAround(subject.id, "idea-withdrawn") });
}

/** The authors were asked something. */
export async function tellAskedAuthors(event: DomainEvent<"idea.author-asked">): Promise<void> {
  const { subject } = event;
  await spread({ event, subject, audience: authorsOf(subject.id, "author-asked") });
}

/** The authors answered what they were asked: whoever asked, and the others who may answer the idea. */
export async function tellAsker(event: DomainEvent<"idea.question-ended">): Promise<void> {
  const { subject, data } = event;
  const byAuthors = ["answered", "commented", "edited"].includes(data.ending);
  if (!byAuthors) return;
  await spread({ event, subject, audience: aroundQuestion(subject.id, data.questionId) });
}

/** A promise runs out soon, or has run out: those who may answer. */
export async function tellOfDueAnswer(
  event: DomainEvent<"promise.due-soon" | "promise.overdue">,
): Promise<void> {
  const { subject } = event;
  const kind = event.kind === "promise.overdue" ? "answer-overdue" : "answer-due";
  await spread({ event, subject, audience: answerersOf(subject.id, kind) });
}

/** A promise ran out days ago: those above whoever may answer. */
export async function tellNextLevel(event: DomainEvent<"promise.escalated">): Promise<void> {
  const { subject } = event;
  await spread({ event, subject, audience: nextLevelOf(subject.id) });
}

/** An idea was merged: whoever took part in it, followed it or voted for it, and the authors of the other one. */
export async function tellOfMerge(event: DomainEvent<"idea.merged">): Promise<void> {
  const { subject, data } = event;
  const audience = aroundMerge(subject.id, data.intoId, "idea-merged");
  await spread({ event, subject: { kind: "idea", id: data.intoId }, audience });
}

/** An idea stands by itself again: the same people. */
export async function tellOfUnmerge(event: DomainEvent<"idea.unmerged">): Promise<void> {
  const { subject, data } = event;
  await spread({
    event,
    subject,
    audience: aroundMerge(subject.id, data.outOfId, "idea-unmerged"),
  });
}

/** Somebody was mentioned: they are told, and hear of what follows in the discussion. A note is no part of that. */
export async function tellMentioned(event: DomainEvent<"person.mentioned">): Promise<void> {
  const { subject, data, at } = event;
  const { personId, commentId } = data;
  if (subject.kind !== "idea") return;
  const place = data.in === "note" ? { data: { noteId: commentId } } : { commentId };
  await spread({ event, subject, audience: mentioned(subject.id, personId), ...place });
  if (data.in === "comment") await noteMention(personId, subject.id, at);
}
