import type { Actor } from "#app/core/actor.ts";
import type { Language } from "#app/core/words.ts";
import { countedAtMost } from "#app/features/search/found.ts";
import { foundChallenges } from "#app/features/search/found-challenges.queries.server.ts";
import { foundComments } from "#app/features/search/found-comments.queries.server.ts";
import { foundPeople } from "#app/features/search/found-people.queries.server.ts";
import {
  foundCounts,
  ideasFound,
  readySearch,
  type ReadySearch,
} from "#app/features/search/search.queries.server.ts";
import { isBlank, writeQuery } from "#app/features/search/search-query.ts";
import type { SearchWish } from "./read-address.ts";

/** What the page shows of a search; null when nothing is asked. */
export async function find(actor: Actor, wish: SearchWish, language: Language) {
  if (isBlank(wish.query)) return null;
  const ready = await readySearch(actor, wish.query);
  const found = { ...nothing, ...(await findIn[wish.place](actor, ready, { ...wish, language })) };
  const { ready: ran, ...results } = found;
  return {
    ...results,
    counts: await foundCounts(actor, ran ?? ready),
    countedAtMost,
    unknown: ready.lookup?.narrowing.unknown ?? [],
    common: ready.lookup === null,
  };
}

export type Results = NonNullable<Awaited<ReturnType<typeof find>>>;

const nothing = {
  ideas: [],
  comments: [],
  challenges: [],
  people: [],
  next: null,
  corrected: null,
  ready: null,
};

type Wish = SearchWish & { readonly language: Language };

const findIn = {
  ideas: async (actor: Actor, ready: ReadySearch, wish: Wish) => {
    const { rows, next, corrected, ready: ran } = await ideasFound(actor, ready, wish);
    return { ideas: rows, next, corrected: corrected && writeQuery(corrected), ready: ran };
  },
  comments: async (_actor: Actor, { lookup }: ReadySearch, wish: Wish) => {
    if (!lookup) return {};
    const { rows, next } = await foundComments({ ...wish, lookup });
    return { comments: rows, next };
  },
  challenges: async (actor: Actor, { lookup }: ReadySearch) =>
    lookup ? { challenges: await foundChallenges(actor, lookup.asked) } : {},
  people: async (_actor: Actor, { query, lookup }: ReadySearch) =>
    lookup ? { people: await foundPeople(query.terms, lookup.narrowing) } : {},
};
