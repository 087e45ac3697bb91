/** What is said to the rooms of challenges: of each thing in its room, as it is now, and of what is hidden nothing. */
import type { DomainEvent } from "#app/core/event.ts";
import { rooms } from "#app/core/rooms.ts";
import type { Signal } from "#app/core/deltas.ts";
import {
  challengeRevisions,
  isChallengePublic,
} from "#app/features/challenges/challenge.queries.server.ts";
import { ballotsOf } from "#app/features/challenges/choosing/choice.queries.server.ts";
import {
  deskRevisions,
  entryRevisions,
} from "#app/features/challenges/entering/entry-rooms.queries.server.ts";
import { askerOf } from "#app/features/challenges/questioning/question.queries.server.ts";
import {
  ownQuestionRevision,
  questionRevisions,
} from "#app/features/challenges/questioning/question-rooms.queries.server.ts";
import { announcementNow } from "#app/features/challenges/winning/announcements.queries.server.ts";

/**
 * A challenge as it is now: to those who look at it, and, while all staff see it or have just lost sight of it, to those
 * who look at lists. While staff do not see it, whoever is in its room is asked again before they hear.
 */
export async function challengeSignals(
  challengeId: string,
  { listsToo = false } = {},
): Promise<readonly Signal[]> {
  const now = (await challengeRevisions([challengeId])).get(challengeId);
  if (!now) return [];
  const { revision, stateVersion } = now;
  const delta = { kind: "challenge", challengeId, revision, stateVersion } as const;
  const isPublic = await isChallengePublic(challengeId);
  const listed = isPublic || listsToo ? [{ room: rooms.challenges, delta }] : [];
  const own = { room: rooms.challenge(challengeId), delta };
  return [isPublic ? own : { ...own, delta: { ...delta, screened: true } }, ...listed];
}

/** Challenges that were brought in, each as it is now. */
export async function arrivalSignals(challengeIds: readonly string[]): Promise<readonly Signal[]> {
  return (await Promise.all(challengeIds.map((id) => challengeSignals(id)))).flat();
}

/** A submission as it is now, to those who write it. */
export async function entrySignals(submissionId: string): Promise<readonly Signal[]> {
  const revision = (await entryRevisions([submissionId])).get(submissionId);
  if (revision === undefined) return [];
  return [{ room: rooms.entry(submissionId), delta: { kind: "entry", submissionId, revision } }];
}

/** The same of what counts, or did: to its challenge's sponsors as well, and to nobody else. */
export async function countedSignals({
  subject,
  data: { challengeId },
}: {
  readonly subject: DomainEvent["subject"];
  readonly data: { readonly challengeId: string };
}): Promise<readonly Signal[]> {
  const revision = (await deskRevisions([challengeId])).get(challengeId) ?? 0;
  return [
    ...(await entrySignals(subject.id)),
    { room: rooms.screening(challengeId), delta: { kind: "entries", challengeId, revision } },
  ];
}

/** A question that not everybody may read: to the sponsors, and to whoever asked it, and to nobody else. */
export async function questionSignals({
  subject: { id: challengeId },
  data: { questionId },
}: {
  readonly subject: DomainEvent["subject"];
  readonly data: { readonly questionId: string };
}): Promise<readonly Signal[]> {
  const asker = await askerOf(questionId);
  if (!asker) return [];
  const { askerId: personId } = asker;
  const [all, own] = await Promise.all([
    questionRevisions([challengeId]),
    ownQuestionRevision({ challengeId, personId }),
  ]);
  const delta = { kind: "questions", challengeId } as const;
  return [
    {
      room: rooms.questions(challengeId),
      delta: { ...delta, revision: all.get(challengeId) ?? 0 },
    },
    { room: rooms.asked(challengeId, personId), delta: { ...delta, revision: own } },
  ];
}

/** How many ballots a people's choice has, and nothing more. */
export async function ballotSignals(challengeId: string): Promise<readonly Signal[]> {
  const ballots = await ballotsOf(challengeId);
  return [{ room: rooms.choice(challengeId), delta: { kind: "ballots", challengeId, ballots } }];
}

/** Winners that were announced, to everybody on every page. */
export async function announcementSignals(challengeId: string): Promise<readonly Signal[]> {
  const announced = await announcementNow(challengeId);
  if (!announced) return [];
  const { title, language, at: revision } = announced;
  const delta = { kind: "announced", challengeId, title, language, revision } as const;
  return [{ room: rooms.announcements, delta }];
}
