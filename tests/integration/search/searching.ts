import type { Actor } from "#app/core/actor.ts";
import { parseCursor } from "#app/core/page.ts";
import type { Order } from "#app/features/search/found.ts";
import { foundComments } from "#app/features/search/found-comments.queries.server.ts";
import { ideasFound, readySearch } from "#app/features/search/search.queries.server.ts";
import { readQuery } from "#app/features/search/search-query.ts";

/** A page of the ideas that somebody finds. */
export async function findIdeas(
  actor: Actor,
  typed: string,
  { order = "relevance", after = null }: { order?: Order; after?: string | null } = {},
) {
  const ready = await readySearch(actor, readQuery(typed));
  return ideasFound(actor, ready, { order, after: parseCursor(after), language: "en" });
}

/** The titles of the ideas that somebody finds. */
export async function titlesFound(actor: Actor, typed: string, order?: Order): Promise<string[]> {
  const { rows } = await findIdeas(actor, typed, order ? { order } : {});
  return rows.map(({ title }) => title.map(({ text }) => text).join(""));
}

/** The texts of the comments that somebody finds. */
export async function commentsFound(actor: Actor, typed: string): Promise<string[]> {
  const { lookup } = await readySearch(actor, readQuery(typed));
  if (!lookup) return [];
  const { rows } = await foundComments({ lookup, order: "relevance", after: null });
  return rows.map(({ text }) => text.map((part) => part.text).join(""));
}
