/** What is said of kudos to those who look at what they were given for. */
import { rooms } from "#app/core/rooms.ts";
import type { Signal } from "#app/core/deltas.ts";
import { isShownToAll } from "#app/features/ideas/idea.queries.server.ts";
import {
  ideaOfKudos,
  kudosRevisions,
} from "#app/features/recognition/kudos/kudos-on.queries.server.ts";

/** That kudos were given or answered, to those who look at the idea that they were given for or around. */
export async function kudosSignals(kudosId: string): Promise<readonly Signal[]> {
  const subjectId = await ideaOfKudos(kudosId);
  if (subjectId === null || !(await isShownToAll(subjectId))) return [];
  const revision = (await kudosRevisions([subjectId])).get(subjectId) ?? 0;
  return [{ room: rooms.idea(subjectId), delta: { kind: "kudos", subjectId, revision } }];
}
