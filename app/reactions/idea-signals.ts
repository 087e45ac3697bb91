/** What is said to the rooms of ideas: of each thing as it is now, and of what is hidden nothing. */
import type { DomainEvent } from "#app/core/event.ts";
import type { ModeratedKind } from "#app/core/moderated.ts";
import { rooms } from "#app/core/rooms.ts";
import type { Signal } from "#app/core/deltas.ts";
import { commentNow } from "#app/features/discussion/comment.queries.server.ts";
import { noteNow } from "#app/features/discussion/notes/note.queries.server.ts";
import { fileRevisions } from "#app/features/files/files.queries.server.ts";
import { ideaRevisions, isShownToAll } from "#app/features/ideas/idea.queries.server.ts";
import { wholeTalk } from "#app/features/ideas/merging/whole-talk.queries.server.ts";

/** An idea as it is now, to those who look at it and to the feed. */
export async function ideaSignals(ideaId: string): Promise<readonly Signal[]> {
  const now = (await ideaRevisions([ideaId])).get(ideaId);
  if (!now) return [];
  const { revision, textVersion, stateVersion } = now;
  const delta = { kind: "idea", ideaId, revision, textVersion, stateVersion } as const;
  return [
    { room: rooms.idea(ideaId), delta },
    { room: rooms.feed, delta },
  ];
}

/** Those who look at either hear of it; a page of the merged one leads on. */
export async function signalsOfIdeas(...ideaIds: readonly string[]): Promise<readonly Signal[]> {
  return (await Promise.all(ideaIds.map(ideaSignals))).flat();
}

/** A comment to those who look at its idea, and how much is said to those who look at lists. */
export async function commentSignals(commentId: string): Promise<readonly Signal[]> {
  const found = await commentNow(commentId);
  if (!found) return [];
  const { subjectId, comment, comments, revision } = found;
  // In the room there may still be those who joined it before the idea was hidden.
  if (!(await isShownToAll(subjectId))) return [];
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
  if (!whole || !(await isShownToAll(whole.ideaId))) return [];
  const { ideaId, comments, revision } = whole;
  return [{ room: rooms.feed, delta: { kind: "comments", subjectId: ideaId, comments, revision } }];
}

/** What moderators acted on, as it is now. */
export const thingSignals = {
  idea: ({ ideaId }) => ideaSignals(ideaId),
  comment: ({ thingId }) => commentSignals(thingId),
  file: ({ ideaId }) => shelfSignals(ideaId),
} satisfies Record<
  ModeratedKind,
  (acted: { readonly thingId: string; readonly ideaId: string }) => Promise<readonly Signal[]>
>;

async function shelfSignals(ideaId: string): Promise<readonly Signal[]> {
  const revision = (await fileRevisions([ideaId])).get(ideaId);
  if (revision === undefined || !(await isShownToAll(ideaId))) return [];
  return fileSignals({ subject: { kind: "idea", id: ideaId }, data: { revision } });
}

/** Files of an idea or a challenge, to those who look at it. A draft's room has nobody in it, as nobody may join it. */
export function fileSignals({
  subject,
  data,
}: {
  readonly subject: DomainEvent["subject"];
  readonly data: { readonly revision: number };
}): readonly Signal[] {
  const { revision } = data;
  const roomOf = { idea: rooms.idea, challenge: rooms.challenge } as const;
  if (subject.kind !== "idea" && subject.kind !== "challenge") return [];
  const delta = { kind: "files", subjectId: subject.id, revision } as const;
  return [{ room: roomOf[subject.kind](subject.id), delta }];
}

/** A note, to the room of those who may read it and to no other. */
export async function noteSignals(noteId: string): Promise<readonly Signal[]> {
  const found = await noteNow(noteId);
  if (!found) return [];
  return [{ room: rooms.notes(found.subjectId), delta: { kind: "note", ...found } }];
}
