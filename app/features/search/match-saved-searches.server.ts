import { system } from "#app/core/actor.ts";
import { transact } from "#app/platform/transact.server.ts";
import { newMatches, newestSettledIdea } from "./new-matches.queries.server.ts";
import { searchesBehind, type WatchingSearch } from "./saved-search.queries.server.ts";
import { advance } from "./saved-search.store.server.ts";

const atOnce = 200;

/**
 * Looks which new ideas match saved searches whose people want to hear of them, and records one event for each such
 * search. Each search goes on from where it was; of two runs at once, one takes it.
 */
export async function matchSavedSearches(): Promise<void> {
  const until = await newestSettledIdea();
  if (!until) return;
  for (;;) {
    const behind = await searchesBehind(until, atOnce);
    for (const search of behind) await matchOne(search, until);
    if (behind.length < atOnce) return;
  }
}

async function matchOne(search: WatchingSearch, until: Date): Promise<void> {
  const { id, personId, name, seenUntil } = search;
  const { ideaIds, count } = await newMatches(search, until);
  await transact(system, async ({ sql, record }) => {
    const isOurs = await advance(sql, { id, from: seenUntil, to: until });
    if (!isOurs || count === 0) return;
    const subject = { kind: "saved-search", id } as const;
    record({ kind: "saved-search.matched", subject, data: { personId, name, count, ideaIds } });
  });
}
