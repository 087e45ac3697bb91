import type { Actor } from "#app/core/actor.ts";
import { notesCounts } from "#app/features/discussion/notes/note.queries.server.ts";
import { mergedIdeas } from "#app/features/ideas/merging/merged-ideas.queries.server.ts";

/** The ideas merged into one about which there are notes that this person may read. */
export async function mergedNotes(actor: Actor, ideaId: string) {
  const readable = (await mergedIdeas(actor, { id: ideaId })).filter(({ can }) => can.answer);
  const counts = await notesCounts(readable.map(({ id }) => id));
  return readable.flatMap(({ id, title }) => {
    const count = counts.get(id);
    return count === undefined ? [] : [{ id, title, count }];
  });
}

export type MergedNotes = Awaited<ReturnType<typeof mergedNotes>>[number];
