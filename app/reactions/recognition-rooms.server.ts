/** The rooms of recognition: what is public of it, and one award or nomination for those who see it. */
import type { Actor } from "#app/core/actor.ts";
import { isId } from "#app/core/ids.ts";
import { rooms } from "#app/core/rooms.ts";
import type { Holding } from "#app/core/live-protocol.ts";
import {
  awardRevisions,
  isAwardShownTo,
  isNominationShownTo,
  nominationRevisions,
  publicRevision,
} from "#app/features/recognition/awarding/awarding-rooms.queries.server.ts";

/** Whether a room is one of them. */
export function isOfRecognition(room: string): boolean {
  return room === rooms.recognition || isOfOneRecognised(room);
}

/** Whether it is of one award or nomination, of which not everybody may know. */
export function isOfOneRecognised(room: string): boolean {
  return awardOf(room) !== null || nominationOf(room) !== null;
}

/** What is public is everybody's; an award or a nomination is heard by those who see it. */
export async function mayHearRecognition(actor: Actor, room: string): Promise<boolean> {
  const awardId = awardOf(room);
  if (awardId !== null) return isAwardShownTo(actor, awardId);
  const nominationId = nominationOf(room);
  if (nominationId !== null) return isNominationShownTo(actor, nominationId);
  return room === rooms.recognition;
}

/** Which of them a page should read again, given what it says it holds. */
export async function staleRecognition(holdings: readonly Holding[]): Promise<string[]> {
  const held = holdings.filter(({ room }) => isOfRecognition(room));
  if (held.length === 0) return [];
  const [awards, nominations, latest] = await Promise.all([
    awardRevisions(held.flatMap(({ room }) => awardOf(room) ?? [])),
    nominationRevisions(held.flatMap(({ room }) => nominationOf(room) ?? [])),
    held.some(({ room }) => room === rooms.recognition) ? publicRevision() : 0,
  ]);
  return held.flatMap(({ room, recognised = 0 }) => {
    const of = awards.get(awardOf(room) ?? "") ?? nominations.get(nominationOf(room) ?? "");
    const now = room === rooms.recognition ? latest : (of ?? 0);
    return recognised < now ? [room] : [];
  });
}

/** The award whose room it is; null for other rooms. */
function awardOf(room: string): string | null {
  const [, id] = room.split(":");
  return isId(id) && room === rooms.award(id) ? id : null;
}

/** The nomination whose room it is; null for other rooms. */
function nominationOf(room: string): string | null {
  const [, id] = room.split(":");
  return isId(id) && room === rooms.nomination(id) ? id : null;
}
