import type { Actor } from "#app/core/actor.ts";
import { isId } from "#app/core/ids.ts";
import { rooms } from "#app/core/rooms.ts";
import type { Holding } from "#app/core/live-protocol.ts";
import {
  challengeRevisions,
  isChallengeShownTo,
} from "#app/features/challenges/challenge.queries.server.ts";
import {
  deskRevisions,
  entryRevisions,
  isDeskShownTo,
  isWrittenBy,
} from "#app/features/challenges/entering/entry-rooms.queries.server.ts";
import {
  boardRevisions,
  deliberationRevision,
  mayDeliberate,
  mayHearJudging,
} from "#app/features/challenges/judging/rooms.queries.server.ts";
import { isAlias } from "#app/features/challenges/judging/alias.ts";
import { ballotsOf } from "#app/features/challenges/choosing/choice.queries.server.ts";
import { recentAnnouncements } from "#app/features/challenges/winning/announcements.queries.server.ts";
import { pulsesOf } from "#app/features/recognition/announcing/announcement.queries.server.ts";
import { noticedAnnouncements } from "#app/features/recognition/announcing/notices.queries.server.ts";
import { discussionRevisions } from "#app/features/discussion/discussion.queries.server.ts";
import {
  mayReadNotes,
  notebookRevisions,
} from "#app/features/discussion/notes/note.queries.server.ts";
import { fileRevisions } from "#app/features/files/files.queries.server.ts";
import { kudosRevisions } from "#app/features/recognition/kudos/kudos-on.queries.server.ts";
import { ideaRevisions, isShownTo } from "#app/features/ideas/idea.queries.server.ts";
import { countRevisions } from "#app/features/ideas/voting/count-revisions.queries.server.ts";
import {
  isOfOneRecognised,
  isOfRecognition,
  mayHearRecognition,
  staleRecognition,
} from "./recognition-rooms.server.ts";
import { signedCount } from "#app/features/recognition/proving/credential.queries.server.ts";
import { may } from "#app/core/policy.ts";
import { insightsPolicy } from "#app/features/insights/view/insights.policy.ts";
import { staleFigures } from "./figure-signals.server.ts";
import { isOfActions, isOfOneAction, mayHearActions, staleActions } from "./action-rooms.server.ts";
import { isOfQuestions, mayHearQuestions, staleQuestions } from "./question-rooms.server.ts";

/** Who may join a room; joining is the authorisation. Unknown rooms are refused. */
export async function mayJoin(actor: Actor, room: string): Promise<boolean> {
  if (!actor.active) return false;
  const everybodys = [rooms.feed, rooms.challenges, rooms.announcements];
  if ([...everybodys, rooms.person(actor.id)].includes(room)) return true;
  const challengeId = challengeOf(room) ?? choiceOf(room);
  if (challengeId !== null) return isChallengeShownTo(actor, challengeId);
  const entryId = entryOf(room);
  if (entryId !== null) return isWrittenBy(actor, entryId);
  const deskId = deskOf(room);
  if (deskId !== null) return isDeskShownTo(actor, deskId);
  if (isOfQuestions(room)) return mayHearQuestions(actor, room);
  if (isOfRecognition(room)) return mayHearRecognition(actor, room);
  if (room === rooms.figures) return may(actor, insightsPolicy.enter, undefined);
  if (isOfActions(room)) return mayHearActions(actor, room);
  const overseenId = overseenOf(room);
  if (overseenId !== null) return mayHearJudging(actor, overseenId);
  const entry = deliberatedOf(room);
  if (entry !== null) return mayDeliberate(actor, entry);
  const announcementId = announcementOf(room);
  if (announcementId !== null) return (await pulsesOf([announcementId])).has(announcementId);
  const countedId = countedIdeaOf(room);
  if (countedId !== null) return (await countRevisions(actor, [countedId])).has(countedId);
  const notedId = notesOf(room);
  if (notedId !== null) return mayReadNotes(actor, { kind: "idea", id: notedId });
  const ideaId = ideaOf(room);
  return ideaId !== null && isShownTo(actor, ideaId);
}

/** The idea whose page a room is; null for other rooms. */
export function ideaOf(room: string): string | null {
  const [, id] = room.split(":");
  return isId(id) && room === rooms.idea(id) ? id : null;
}

/** The challenge whose page a room is; null for other rooms. */
export function challengeOf(room: string): string | null {
  const [, id] = room.split(":");
  return isId(id) && room === rooms.challenge(id) ? id : null;
}

/** The submission whose writers are in a room; null for other rooms. */
function entryOf(room: string): string | null {
  const [, id] = room.split(":");
  return isId(id) && room === rooms.entry(id) ? id : null;
}

/** The challenge whose sponsors hear in a room what is submitted; null for other rooms. */
function deskOf(room: string): string | null {
  const [, id] = room.split(":");
  return isId(id) && room === rooms.screening(id) ? id : null;
}

/** The challenge whose ballots a room counts; null for other rooms. */
export function choiceOf(room: string): string | null {
  const [, id] = room.split(":");
  return isId(id) && room === rooms.choice(id) ? id : null;
}

/** The announcement to which a room tells how much is said; null for other rooms. */
export function announcementOf(room: string): string | null {
  const [, id] = room.split(":");
  return isId(id) && room === rooms.announcement(id) ? id : null;
}

/** The idea whose hidden votes a room tells; null for other rooms. */
export function countedIdeaOf(room: string): string | null {
  const [, id] = room.split(":");
  return isId(id) && room === rooms.counts(id) ? id : null;
}

/** The idea whose notes a room hears; null for other rooms. */
function notesOf(room: string): string | null {
  const [, id] = room.split(":");
  return isId(id) && room === rooms.notes(id) ? id : null;
}

/** The challenge whose judging a room tells; null for other rooms. */
function overseenOf(room: string): string | null {
  const [, id] = room.split(":");
  return isId(id) && room === rooms.judging(id) ? id : null;
}

/** The submission, as its judges call it, about which they write in a room; null for other rooms. */
function deliberatedOf(room: string): { phaseId: string; alias: string } | null {
  const [, phaseId, alias = ""] = room.split(":");
  const isOne = isId(phaseId) && isAlias(alias) && room === rooms.deliberation(phaseId, alias);
  return isOne ? { phaseId, alias } : null;
}

/** Whether a room is about judging, for whoever oversees or does it. */
export function isJudged(room: string): boolean {
  return overseenOf(room) !== null || deliberatedOf(room) !== null;
}

/**
 * Whether the right to be in a room may end while a sign-in lasts, by what happens to others. Its members are then asked
 * again before each message, and only they may ask whether what they hold is current.
 */
export function isGuarded(room: string): boolean {
  const own = [notesOf(room), entryOf(room), deskOf(room)];
  const isOfMany =
    isOfQuestions(room) || isJudged(room) || isOfOneRecognised(room) || isOfOneAction(room);
  return own.some((id) => id !== null) || isOfMany;
}

/** Which of the rooms a client should read again, given what it says it holds. */
export async function staleRooms(actor: Actor, holdings: readonly Holding[]): Promise<string[]> {
  const stale = await Promise.all([
    staleIdeas(holdings),
    staleCounts(actor, holdings),
    staleNotes(holdings),
    staleChallenges(holdings),
    staleEntries(holdings),
    staleQuestions(holdings),
    staleBoards(holdings),
    staleDeliberations(holdings),
    staleChoices(holdings),
    staleAnnouncements(holdings),
    staleRecognition(holdings),
    staleActions(holdings),
    staleFigures(holdings),
    staleCredentials(actor, holdings),
    staleCongratulations(holdings),
  ]);
  return stale.flat();
}

async function staleIdeas(holdings: readonly Holding[]): Promise<string[]> {
  const ids = holdings.flatMap(({ room }) => ideaOf(room) ?? []);
  if (ids.length === 0) return [];
  const [ideas, discussions, files, kudos] = await Promise.all([
    ideaRevisions(ids),
    discussionRevisions(ids),
    fileRevisions(ids),
    kudosRevisions(ids),
  ]);
  return holdings.flatMap(
    ({ room, idea = 0, text, state, discussion = 0, files: shown, reactions, kudos: given }) => {
      const id = ideaOf(room);
      const now = id === null ? undefined : ideas.get(id);
      if (!now) return [];
      const talk = discussions.get(now.id);
      const behind =
        idea < now.revision ||
        (text !== undefined && text < now.textVersion) ||
        (state !== undefined && state < now.stateVersion) ||
        discussion < (talk?.revision ?? 0) ||
        (reactions !== undefined && reactions < (talk?.reactions ?? 0)) ||
        (shown !== undefined && shown < (files.get(now.id) ?? 0)) ||
        (given !== undefined && given < (kudos.get(now.id) ?? 0));
      return behind ? [room] : [];
    },
  );
}

async function staleNotes(holdings: readonly Holding[]): Promise<string[]> {
  const ids = holdings.flatMap(({ room }) => notesOf(room) ?? []);
  if (ids.length === 0) return [];
  const revisions = await notebookRevisions(ids);
  return holdings.flatMap(({ room, notes = 0 }) =>
    notes < (revisions.get(notesOf(room) ?? "") ?? 0) ? [room] : [],
  );
}

async function staleChallenges(holdings: readonly Holding[]): Promise<string[]> {
  const ids = holdings.flatMap(({ room }) => challengeOf(room) ?? []);
  if (ids.length === 0) return [];
  const revisions = await challengeRevisions(ids);
  return holdings.flatMap(({ room, challenge = 0, state = 0 }) => {
    const now = revisions.get(challengeOf(room) ?? "");
    return now && (challenge < now.revision || state < now.stateVersion) ? [room] : [];
  });
}

async function staleEntries(holdings: readonly Holding[]): Promise<string[]> {
  const entryIds = holdings.flatMap(({ room }) => entryOf(room) ?? []);
  const deskIds = holdings.flatMap(({ room }) => deskOf(room) ?? []);
  if (entryIds.length + deskIds.length === 0) return [];
  const [entries, desks] = await Promise.all([entryRevisions(entryIds), deskRevisions(deskIds)]);
  return holdings.flatMap(({ room, entry = 0, entries: counted = 0 }) => {
    const isBehind =
      entry < (entries.get(entryOf(room) ?? "") ?? 0) ||
      counted < (desks.get(deskOf(room) ?? "") ?? 0);
    return isBehind ? [room] : [];
  });
}

async function staleBoards(holdings: readonly Holding[]): Promise<string[]> {
  const ids = holdings.flatMap(({ room }) => overseenOf(room) ?? []);
  if (ids.length === 0) return [];
  const revisions = await boardRevisions(ids);
  return holdings.flatMap(({ room, judging = 0 }) =>
    judging < (revisions.get(overseenOf(room) ?? "") ?? 0) ? [room] : [],
  );
}

async function staleDeliberations(holdings: readonly Holding[]): Promise<string[]> {
  const stale = holdings.map(async ({ room, judging = 0 }) => {
    const entry = deliberatedOf(room);
    return entry && judging < (await deliberationRevision(entry)) ? [room] : [];
  });
  return (await Promise.all(stale)).flat();
}

async function staleChoices(holdings: readonly Holding[]): Promise<string[]> {
  const held = holdings.filter(({ room }) => choiceOf(room) !== null);
  const counted = await Promise.all(held.map(({ room }) => ballotsOf(choiceOf(room) ?? "")));
  return held.flatMap(({ room, ballots = 0 }, n) => (ballots < (counted[n] ?? 0) ? [room] : []));
}

async function staleAnnouncements(holdings: readonly Holding[]): Promise<string[]> {
  const held = holdings.find(({ room }) => room === rooms.announcements);
  if (!held) return [];
  const told = [...(await recentAnnouncements()), ...(await noticedAnnouncements())];
  return told.some(({ at }) => (held.announced ?? 0) < at) ? [held.room] : [];
}

async function staleCongratulations(holdings: readonly Holding[]): Promise<string[]> {
  const ids = holdings.flatMap(({ room }) => announcementOf(room) ?? []);
  if (ids.length === 0) return [];
  const pulses = await pulsesOf(ids);
  return holdings.flatMap(({ room, said = 0 }) =>
    said < (pulses.get(announcementOf(room) ?? "") ?? 0) ? [room] : [],
  );
}

/** Only for whose they are. */
async function staleCredentials(actor: Actor, holdings: readonly Holding[]): Promise<string[]> {
  const own = rooms.person(actor.id);
  const held = holdings.find(({ room, signed }) => room === own && signed !== undefined);
  return held && (held.signed ?? 0) < (await signedCount(actor.id)) ? [own] : [];
}

/** Only for those who see the counts: to anybody else an answer would tell that somebody has voted. */
async function staleCounts(actor: Actor, holdings: readonly Holding[]): Promise<string[]> {
  const ids = holdings.flatMap(({ room }) => countedIdeaOf(room) ?? []);
  if (ids.length === 0) return [];
  const revisions = await countRevisions(actor, ids);
  return holdings.flatMap(({ room, idea = 0 }) =>
    idea < (revisions.get(countedIdeaOf(room) ?? "") ?? 0) ? [room] : [],
  );
}
