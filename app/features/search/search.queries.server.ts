import type { Actor } from "#app/core/actor.ts";
import type { Cursor, Page } from "#app/core/page.ts";
import type { Language } from "#app/core/words.ts";
import { askedWords, runOnce, Values } from "./asked.queries.server.ts";
import { correctedQuery } from "./correction.queries.server.ts";
import { countedAtMost, type FoundCounts, type FoundIdea, type Order } from "./found.ts";
import { countChallenges } from "./found-challenges.queries.server.ts";
import { foundIdeas } from "./found-ideas.queries.server.ts";
import { foundPeople } from "./found-people.queries.server.ts";
import { commentConditions, ideaConditions, type Lookup } from "./matching.ts";
import { narrowingOf } from "./narrowing.queries.server.ts";
import type { SearchQuery } from "./search-query.ts";

/** What a query means, once its names have been looked up. */
export interface ReadySearch {
  readonly query: SearchQuery;
  /** Null when all its words stand in every text, so that nothing can be looked for. */
  readonly lookup: Lookup | null;
}

/** Looks up what a query names. */
export async function readySearch(actor: Actor, query: SearchQuery): Promise<ReadySearch> {
  const [asked, narrowing] = await Promise.all([
    askedWords(query.terms),
    narrowingOf(query, actor.id),
  ]);
  return { query, lookup: asked === "common" ? null : { asked, narrowing } };
}

interface FindWish {
  readonly order: Order;
  readonly after: Cursor | null;
  readonly language: Language;
}

interface IdeasFound extends Page<FoundIdea> {
  /** What was looked for in the place of a misspelt query. */
  readonly corrected: SearchQuery | null;
  readonly ready: ReadySearch;
}

/** Ideas that match; when none does and a word is misspelt, those that match what was probably meant. */
export async function ideasFound(
  actor: Actor,
  ready: ReadySearch,
  wish: FindWish,
): Promise<IdeasFound> {
  const { lookup } = ready;
  const page = lookup ? await foundIdeas({ ...wish, lookup }) : { rows: [], next: null };
  if (page.rows.length > 0 || !lookup || wish.after) return { ...page, corrected: null, ready };
  const corrected = await correctedQuery(ready.query);
  const again = corrected && (await readySearch(actor, corrected));
  const found = again?.lookup ? await foundIdeas({ ...wish, lookup: again.lookup }) : null;
  if (!again || !found || found.rows.length === 0) return { ...page, corrected: null, ready };
  return { ...found, corrected, ready: again };
}

/** How many ideas, comments, challenges and people match. */
export async function foundCounts(
  actor: Actor,
  { query, lookup }: ReadySearch,
): Promise<FoundCounts> {
  if (!lookup) return { ideas: 0, comments: 0, challenges: 0, people: 0 };
  const [ideas, comments, challenges, people] = await Promise.all([
    count("idea_words s join idea i on i.id = s.idea_id", ideaConditions, lookup),
    count(commentsToCount, commentConditions, lookup),
    countChallenges(actor, lookup.asked),
    foundPeople(query.terms, lookup.narrowing),
  ]);
  return { ideas, comments, challenges, people: people.length };
}

const commentsToCount =
  "comment_words s join idea i on i.id = s.subject_id join comment c on c.id = s.comment_id";

async function count(
  tables: string,
  conditions: (lookup: Lookup, values: Values) => string[],
  lookup: Lookup,
): Promise<number> {
  const values = new Values();
  const [row] = await runOnce<{ count: number }>(
    `select count(*)::int as count from (
       select from ${tables} where ${conditions(lookup, values).join(" and ")}
       limit ${String(countedAtMost)}
     ) s`,
    values,
  );
  return row?.count ?? 0;
}
