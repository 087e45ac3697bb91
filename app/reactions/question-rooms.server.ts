/** The rooms in which questions are heard that not everybody may read. */
import type { Actor } from "#app/core/actor.ts";
import { isId } from "#app/core/ids.ts";
import { rooms } from "#app/core/rooms.ts";
import type { Holding } from "#app/core/live-protocol.ts";
import { isChallengeShownTo } from "#app/features/challenges/challenge.queries.server.ts";
import {
  hearsQuestions,
  ownQuestionRevision,
  questionRevisions,
} from "#app/features/challenges/questioning/question-rooms.queries.server.ts";

/** Whether a room is one of them. */
export function isOfQuestions(room: string): boolean {
  return questionedOf(room) !== null || askerIn(room) !== null;
}

/** Sponsors hear of all, whoever asks of their own while they see the challenge. */
export async function mayHearQuestions(actor: Actor, room: string): Promise<boolean> {
  const challengeId = questionedOf(room);
  if (challengeId !== null) return hearsQuestions(actor, challengeId);
  const asker = askerIn(room);
  return asker?.personId === actor.id && isChallengeShownTo(actor, asker.challengeId);
}

/** Which of them a page should read again, given what it says it holds. */
export async function staleQuestions(holdings: readonly Holding[]): Promise<string[]> {
  const ids = holdings.flatMap(({ room }) => questionedOf(room) ?? []);
  const all = ids.length === 0 ? new Map<string, number>() : await questionRevisions(ids);
  const stale = holdings.map(async ({ room, questions = 0 }) => {
    const asker = askerIn(room);
    const now = asker ? await ownQuestionRevision(asker) : all.get(questionedOf(room) ?? "");
    return questions < (now ?? 0) ? [room] : [];
  });
  return (await Promise.all(stale)).flat();
}

/** The challenge whose sponsors hear in a room what is asked; null for other rooms. */
function questionedOf(room: string): string | null {
  const [, id] = room.split(":");
  return isId(id) && room === rooms.questions(id) ? id : null;
}

/** Whose questions about which challenge a room tells; null for other rooms. */
function askerIn(room: string): { challengeId: string; personId: string } | null {
  const [, challengeId, personId] = room.split(":");
  const isOne = isId(challengeId) && isId(personId) && room === rooms.asked(challengeId, personId);
  return isOne ? { challengeId, personId } : null;
}
