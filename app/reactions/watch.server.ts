import type { Actor } from "#app/core/actor.ts";
import { isId } from "#app/core/ids.ts";
import { rooms, type Holding } from "#app/core/rooms.ts";
import { discussionRevisions } from "#app/features/discussion/comment.queries.server.ts";
import { fileRevisions } from "#app/features/files/files.queries.server.ts";
import { ideaRevisions } from "#app/features/ideas/idea.queries.server.ts";

/** Who may join a room; joining is the authorisation. Unknown rooms are refused. */
export async function mayJoin(actor: Actor, room: string): Promise<boolean> {
  if (!actor.active) return false;
  if (room === rooms.feed || room === rooms.person(actor.id)) return true;
  const ideaId = ideaOf(room);
  return ideaId !== null && (await ideaRevisions([ideaId])).has(ideaId);
}

/** The idea whose page a room is; null for other rooms. */
export function ideaOf(room: string): string | null {
  const [, id] = room.split(":");
  return isId(id) && room === rooms.idea(id) ? id : null;
}

/** Which of the rooms a client should read again, given what it says it holds. */
export async function staleRooms(holdings: readonly Holding[]): Promise<string[]> {
  const ids = holdings.flatMap(({ room }) => ideaOf(room) ?? []);
  if (ids.length === 0) return [];
  const [ideas, discussions, files] = await Promise.all([
    ideaRevisions(ids),
    discussionRevisions(ids),
    fileRevisions(ids),
  ]);
  return holdings.flatMap(({ room, idea = 0, text, state, discussion = 0, files: shown }) => {
    const id = ideaOf(room);
    const now = id === null ? undefined : ideas.get(id);
    if (!now) return [];
    const behind =
      idea < now.revision ||
      (text !== undefined && text < now.textVersion) ||
      (state !== undefined && state < now.stateVersion) ||
      discussion < (discussions.get(now.id) ?? 0) ||
      (shown !== undefined && shown < (files.get(now.id) ?? 0));
    return behind ? [room] : [];
  });
}
