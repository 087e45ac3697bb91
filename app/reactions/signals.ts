import type { DomainEvent, EventKind } from "#app/core/event.ts";
import { rooms, type Signal } from "#app/core/rooms.ts";
import { ideaRevisions, isShownToAll } from "#app/features/ideas/idea.queries.server.ts";
import { wholeTalk } from "#app/features/ideas/merging/whole-talk.queries.server.ts";
import { fileRevisions } from "#app/features/files/files.queries.server.ts";
import type { ModeratedKind } from "#app/core/moderated.ts";
import { openCases } from "#app/features/moderation/case.queries.server.ts";
import { commentNow } from "#app/features/discussion/comment.queries.server.ts";
import { noteNow } from "#app/features/discussion/notes/note.queries.server.ts";
import {
  announcementSignals,
  arrivalSignals,
  ballotSignals,
  challengeSignals,
  countedSignals,
  entrySignals,
} from "./challenge-signals.ts";
import { judgedSignals, judgingSignals } from "./judging-signals.ts";

type SignalsOf<Kind extends EventKind> = (
  event: Extract<DomainEvent, { kind: Kind }>,
) => readonly Signal[] | Promise<readonly Signal[]>;

const nothing = (): readonly Signal[] => [];

/** What each event says to which rooms. Exhaustive: a new event without a line here fails the type check. */
const signals: { readonly [Kind in EventKind]: SignalsOf<Kind> } = {
  "idea.submitted": ({ subject, data }) => [
    { room: rooms.feed, delta: { kind: "new-idea", ideaId: subject.id, ...data } },
  ],
  "idea.held": nothing,
  "idea.edit-held": nothing,
  "idea.edit-taken-back": nothing,
  "case.arrived": queueSignals,
  "moderator.acted": async ({ data }) => [
    ...(await thingSignals[data.thingKind](data)),
    ...(await queueSignals()),
  ],
  "moderation-reason.added": nothing,
  "moderation-reason.changed": nothing,
  "moderation-reason.archived": nothing,
  "moderation-reason.restored": nothing,
  "moderation-reasons.ordered": nothing,
  "moderation-limits.changed": nothing,
  "idea.edited": ({ subject, data }) => {
    const { revision, textVersion } = data;
    const delta = { kind: "idea", ideaId: subject.id, revision, textVersion } as const;
    return [
      { room: rooms.idea(subject.id), delta },
      { room: rooms.feed, delta },
    ];
  },
  "idea.recorded": nothing,
  "idea.recording-confirmed": ({ subject }) => ideaSignals(subject.id),
  "idea.recording-refused": ({ subject }) => ideaSignals(subject.id),
  "coauthor.invited": nothing,
  "coauthor.uninvited": nothing,
  "coauthor.joined": ({ subject }) => ideaSignals(subject.id),
  "coauthor.declined": nothing,
  "coauthor.left": ({ subject }) => ideaSignals(subject.id),
  "idea.tagged": ({ subject }) => ideaSignals(subject.id),
  "idea.withdrawn": ({ subject }) => ideaSignals(subject.id),
  "idea.merged": ({ subject, data }) => signalsOfIdeas(subject.id, data.intoId),
  "idea.unmerged": ({ subject, data }) => signalsOfIdeas(subject.id, data.outOfId),
  "idea.decided": ({ subject }) => ideaSignals(subject.id),
  "idea.owner-assigned": ({ subject }) => ideaSignals(subject.id),
  "idea.author-asked": ({ subject }) => ideaSignals(subject.id),
  "idea.question-ended": ({ subject }) => ideaSignals(subject.id),
  "idea.answers-changed": ({ subject }) => ideaSignals(subject.id),
  "promise.due-soon": nothing,
  "promise.overdue": ({ subject }) => ideaSignals(subject.id),
  "promise.escalated": nothing,
  "promises.changed": nothing,
  "working-week.changed": nothing,
  "closed-days.added": nothing,
  "closed-days.removed": nothing,
  "decision.not-published": nothing,
  "appeal.filed": ({ subject }) => ideaSignals(subject.id),
  "appeal.upheld": ({ subject }) => ideaSignals(subject.id),
  "absence.announced": nothing,
  "absence.ended": nothing,
  "stage.renamed": nothing,
  "wording.added": nothing,
  "wording.changed": nothing,
  "wording.archived": nothing,
  "wording.restored": nothing,
  "wordings.ordered": nothing,
  "draft.discarded": nothing,
  "comment.posted": ({ data }) => commentSignals(data.commentId),
  "comment.edited": ({ data }) => commentSignals(data.commentId),
  "comment.deleted": ({ data }) => commentSignals(data.commentId),
  "file.added": fileSignals,
  "file.described": fileSignals,
  "file.cleared": fileSignals,
  "file.found-infected": fileSignals,
  "file.removed": fileSignals,
  "file-rules.changed": nothing,
  "comment.withdrawn": ({ data }) => commentSignals(data.commentId),
  "person.mentioned": nothing,
  "note.posted": ({ data }) => noteSignals(data.noteId),
  "note.edited": ({ data }) => noteSignals(data.noteId),
  "note.deleted": ({ data }) => noteSignals(data.noteId),
  "ballots.imported": nothing,
  "ballots.undone": nothing,
  "import.confirmed": nothing,
  "import.undo-asked": nothing,
  "idea-table.imported": nothing,
  "idea-table.undone": nothing,
  "category.added": nothing,
  "category.renamed": nothing,
  "categories.ordered": nothing,
  "category.archived": nothing,
  "category.restored": nothing,
  "category.premoderation-changed": nothing,
  "category.voting-changed": nothing,
  "category.intake-changed": nothing,
  "question.added": nothing,
  "question.changed": nothing,
  "question.archived": nothing,
  "question.restored": nothing,
  "questions.ordered": nothing,
  "idea.counts-opened": ({ subject }) => ideaSignals(subject.id),
  "organisation.founded": nothing,
  "organisation.changed": nothing,
  "accent.chosen": nothing,
  "logo.changed": nothing,
  "logo.removed": nothing,
  "unit.added": nothing,
  "unit.renamed": nothing,
  "unit.moved": nothing,
  "unit.removed": nothing,
  "person.invited": nothing,
  "person.joined": nothing,
  "person.password-replaced": nothing,
  "person.changed": nothing,
  "person.profile-changed": nothing,
  "person.link-renewed": nothing,
  "person.deactivated": nothing,
  "saved-search.matched": nothing,
  "person.reactivated": nothing,
  "mails.declined": nothing,
  "mails.wanted": nothing,
  "mails.sent-again": nothing,
  "address.cleared": nothing,
  "usual-wishes.changed": nothing,
  "challenge-feed.confirmed": nothing,
  "challenge-feed.arrived": ({ data }) => arrivalSignals(data.shownIds),
  "challenge-feed.undone": nothing,
  "challenge.drafted": nothing,
  "challenge.discarded": nothing,
  "challenge.edited": ({ subject }) => challengeSignals(subject.id),
  "challenge.moved": ({ subject, data }) =>
    challengeSignals(subject.id, { listsToo: data.to === "unpublished" }),
  "challenge.scheduled": ({ subject }) => challengeSignals(subject.id),
  "challenge.not-published": ({ subject }) => challengeSignals(subject.id),
  "challenge.extended": ({ subject }) => challengeSignals(subject.id),
  "challenge.terms-changed": ({ subject }) => challengeSignals(subject.id),
  "challenge.asked": nothing,
  "challenge.question-declined": nothing,
  "challenge.answered": ({ subject }) => challengeSignals(subject.id),
  "challenge.answer-amended": ({ subject }) => challengeSignals(subject.id),
  "challenge.updated": ({ subject }) => challengeSignals(subject.id),
  "challenge.update-amended": ({ subject }) => challengeSignals(subject.id),
  "submission.started": nothing,
  "submission.discarded": nothing,
  "submission.handed-over": ({ subject }) => entrySignals(subject.id),
  "entry-for.refused": nothing,
  "submission.submitted": countedSignals,
  "submission.withdrawn": countedSignals,
  "submission.reopened": countedSignals,
  "submission.terms-accepted": ({ subject }) => entrySignals(subject.id),
  "team-mate.invited": ({ subject }) => entrySignals(subject.id),
  "team-mate.uninvited": ({ subject }) => entrySignals(subject.id),
  "team-mate.joined": ({ subject }) => entrySignals(subject.id),
  "team-mate.declined": ({ subject }) => entrySignals(subject.id),
  "team-mate.left": ({ subject }) => entrySignals(subject.id),
  "team.changed": ({ subject }) => entrySignals(subject.id),
  "team-search.changed": nothing,
  "late-entry.admitted": nothing,
  "submission.screened": countedSignals,
  "phase-invitation.sent": countedSignals,
  "phase-invitation.revoked": countedSignals,
  "phase-invitation.accepted": countedSignals,
  "phase-invitation.declined": countedSignals,
  "judge.invited": ({ subject }) => judgingSignals(subject.id),
  "judge.answered": ({ subject }) => judgingSignals(subject.id),
  "judge.declared": ({ subject }) => judgingSignals(subject.id),
  "judge.removed": ({ subject }) => judgingSignals(subject.id),
  "judges.assigned": ({ subject }) => judgingSignals(subject.id),
  "judge.unassigned": ({ subject }) => judgingSignals(subject.id),
  "evaluation.drafted": ({ subject }) => judgingSignals(subject.id),
  "evaluation.completed": ({ subject, data }) => judgedSignals(subject.id, data.submissionId),
  "evaluation.recused": ({ subject, data }) => judgedSignals(subject.id, data.submissionId),
  "evaluation.reopened": ({ subject, data }) => judgedSignals(subject.id, data.submissionId),
  "override.proposed": ({ subject }) => judgingSignals(subject.id),
  "override.answered": ({ subject }) => judgingSignals(subject.id),
  "deliberation.noted": ({ subject, data }) => judgedSignals(subject.id, data.submissionId),
  "judges.unblinded": ({ subject }) => judgingSignals(subject.id),
  "judges.reminded": ({ subject }) => judgingSignals(subject.id),
  // That somebody changed their ballot is nobody's to know, not even that it happened.
  "ballot.cast": ({ subject, data }) => (data.isNew ? ballotSignals(subject.id) : nothing()),
  "winners.proposed": nothing,
  "announcement.prepared": nothing,
  "announcement.refused": nothing,
  "feedback.given": nothing,
  "winners.announced": async ({ subject }) => [
    ...(await challengeSignals(subject.id)),
    ...(await announcementSignals(subject.id)),
  ],
  "winner.announced": nothing,
  "winner.declined": ({ subject }) => challengeSignals(subject.id),
  "winner.disqualified": ({ subject }) => challengeSignals(subject.id),
  "prize.moved": ({ subject }) => challengeSignals(subject.id),
  "commitment.step-set": ({ subject }) => challengeSignals(subject.id),
  "commitment.step-removed": ({ subject }) => challengeSignals(subject.id),
  "commitment.done": ({ subject }) => challengeSignals(subject.id),
  "commitment.due": nothing,
};

/** The signals of one event. */
export async function signalsOf(event: DomainEvent): Promise<readonly Signal[]> {
  // The table has, for each kind, a function of exactly that kind; TypeScript cannot follow the index.
  const make = signals[event.kind] as (happened: DomainEvent) => ReturnType<SignalsOf<EventKind>>;
  return make(event);
}

/** An idea as it is now, to those who look at it and to the feed. */
async function ideaSignals(ideaId: string): Promise<readonly Signal[]> {
  const now = (await ideaRevisions([ideaId])).get(ideaId);
  if (!now) return nothing();
  const { revision, textVersion, stateVersion } = now;
  const delta = { kind: "idea", ideaId, revision, textVersion, stateVersion } as const;
  return [
    { room: rooms.idea(ideaId), delta },
    { room: rooms.feed, delta },
  ];
}

/** How much waits for each of those who look after the queue, to them alone. */
async function queueSignals(): Promise<readonly Signal[]> {
  return (await openCases()).map(({ personId, open }) => ({
    room: rooms.person(personId),
    delta: { kind: "queue", open },
  }));
}

/** Those who look at either hear of it; a page of the merged one leads on. */
async function signalsOfIdeas(...ideaIds: readonly string[]): Promise<readonly Signal[]> {
  return (await Promise.all(ideaIds.map(ideaSignals))).flat();
}

async function commentSignals(commentId: string): Promise<readonly Signal[]> {
  const found = await commentNow(commentId);
  if (!found) return nothing();
  const { subjectId, comment, comments, revision } = found;
  // In the room there may still be those who joined it before the idea was hidden.
  if (!(await isShownToAll(subjectId))) return nothing();
  return [
    {
      room: rooms.idea(subjectId),
      delta: { kind: "comment", subjectId, comment, comments, revision },
    },
    ...(await talkSignals(subjectId)),
  ];
}

/** How much is said about an idea, or about the one as part of which it goes on, to those who look at lists. */
async function talkSignals(subjectId: string): Promise<readonly Signal[]> {
  const whole = await wholeTalk(subjectId);
  if (!whole || !(await isShownToAll(whole.ideaId))) return nothing();
  const { ideaId, comments, revision } = whole;
  return [{ room: rooms.feed, delta: { kind: "comments", subjectId: ideaId, comments, revision } }];
}

/** What moderators acted on, as it is now. */
const thingSignals = {
  idea: ({ ideaId }) => ideaSignals(ideaId),
  comment: ({ thingId }) => commentSignals(thingId),
  file: ({ ideaId }) => shelfSignals(ideaId),
} satisfies Record<
  ModeratedKind,
  (acted: { readonly thingId: string; readonly ideaId: string }) => Promise<readonly Signal[]>
>;

async function shelfSignals(ideaId: string): Promise<readonly Signal[]> {
  const revision = (await fileRevisions([ideaId])).get(ideaId);
  if (revision === undefined || !(await isShownToAll(ideaId))) return nothing();
  return fileSignals({ subject: { kind: "idea", id: ideaId }, data: { revision } });
}

/** A draft's room has nobody in it, as nobody may join it. */
function fileSignals({
  subject,
  data,
}: {
  readonly subject: DomainEvent["subject"];
  readonly data: { readonly revision: number };
}): readonly Signal[] {
  const { revision } = data;
  const roomOf = { idea: rooms.idea, challenge: rooms.challenge } as const;
  if (subject.kind !== "idea" && subject.kind !== "challenge") return nothing();
  const delta = { kind: "files", subjectId: subject.id, revision } as const;
  return [{ room: roomOf[subject.kind](subject.id), delta }];
}

/** To the room of those who may read it, and to no other. */
async function noteSignals(noteId: string): Promise<readonly Signal[]> {
  const found = await noteNow(noteId);
  if (!found) return nothing();
  return [{ room: rooms.notes(found.subjectId), delta: { kind: "note", ...found } }];
}
