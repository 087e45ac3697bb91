import type { Actor } from "#app/core/actor.ts";
import {
  answersIdeas,
  queueCounts,
  queuePage,
  type QueueCounts,
  type QueuedIdea,
} from "./queue.queries.server.ts";
import { readQueueFilter } from "./queue-filter.ts";

/** What is first in somebody's queue. */
export interface ToAnswer {
  readonly ideas: readonly QueuedIdea[];
  readonly counts: QueueCounts;
}

const ideasShown = 5;

/** What somebody is to answer first; null for whom nothing is to be answered. */
export async function toAnswer(actor: Actor): Promise<ToAnswer | null> {
  if (!(await answersIdeas(actor))) return null;
  const filter = readQueueFilter(new URLSearchParams());
  const [page, counts] = await Promise.all([queuePage(actor, filter), queueCounts(actor, filter)]);
  return { ideas: page.rows.slice(0, ideasShown), counts };
}
