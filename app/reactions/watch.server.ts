import type { Actor } from "#app/core/actor.ts";
import { isId } from "#app/core/ids.ts";
import { rooms, type Holding } from "#app/core/rooms.ts";
import { discussionRevisions } from "#app/features/discussion/comment.queries.server.ts";
import { fileRevisions } from "#app/features/files/files.queries.server.ts";
import { ideaRevisions } from "#app/features/ideas/idea.queries.server.ts";
import { countRevisions } from "#app/features/ideas/voting/count-revisions.queries.server.ts";

/** Who may join a room; joining is the authorisation. Unknown rooms are refused. */
export async function mayJoin(actor: Actor, room: string): Promise<boolean> {
  if (!actor.active) return false;
  if (room === rooms.feed || room === rooms.person(actor.id)) return true;
  const countedId = countedIdeaOf(room);
  if (countedId !== null) return (await countRevisions(actor, [countedId])).has(countedId);
  const ideaId = ideaOf(room);
  return ideaId !== null && (await ideaRevisions([ideaId])).has(ideaId);
}

/** The idea whose page a room is; null for other rooms. */
export function ideaOf(room: string): string | null {
  const [, id] = room.split(":");
  return isId(id) && room === rooms.idea(id) ? id : null;
}

/** The idea whose hidden votes a room tells; null for other rooms. */
export function countedIdeaOf(room: string): string | null {
  const [, id] = room.split(":");
  return isId(id) && room === rooms.counts(id) ? id : null;
}

/** Which of the rooms a client should read again, given what it says it holds. */
export async function staleRooms(actor: Actor, holdings: readonly Holding[]): Promise<string[]> {
  const [open, counted] = await Promise.all([staleIdeas(holdings), staleCounts(actor, holdings)]);
  return [...open, ...counted];
}

async function staleIdeas(holdings: readonly Holding[]): Promise<string[]> {
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

/** Only for those who see the counts: to anybody else an answer would tell that somebody has voted. */
async function staleCounts(actor: Actor, holdings: readonly Holding[]): Promise<string[]> {
  const ids = holdings.flatMap(({ room }) => countedIdeaOf(room) ?? []);
  if (ids.length === 0) return [];
  const revisions = await countRevisions(actor, ids);
  return holdings.flatMap(({ room, idea = 0 }) =>
    idea < (revisions.get(countedIdeaOf(room) ?? "") ?? 0) ? [room] : [],
  );
}
