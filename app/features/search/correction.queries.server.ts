import { prepared } from "#app/platform/db.server.ts";
import { closestWords } from "./closest-word.ts";
import type { SearchQuery, Term } from "./search-query.ts";

/** Words shorter than this are rather another word than a misspelt one. */
const shortest = 4;
/** Of guesses as near as each other, so many are looked at. */
const guessesAtMost = 5;

/**
 * The query with words that no idea has replaced by the nearest that one has in its title; null when there is none to
 * replace, or nothing near it.
 */
export async function correctedQuery(query: SearchQuery): Promise<SearchQuery | null> {
  const words = query.terms.filter(isCorrectable);
  const fixes = await Promise.all(
    words.map(async (term) => [term, await correction(term)] as const),
  );
  const fixed = new Map(fixes.filter(([, word]) => word !== null));
  if (fixed.size === 0) return null;
  const terms = query.terms.map((term) => ({ ...term, text: fixed.get(term) ?? term.text }));
  return { ...query, terms };
}

/** A title without its accents, in which words that no idea has are replaced by the nearest that one has in its title. */
export async function correctedTitle(title: string): Promise<string> {
  const [row] = await prepared<{ folded: string; unknown: string[] }>(
    "unknown-title-words",
    unknownWordsSql,
    [title],
  );
  const { folded, unknown } = row ?? { folded: title, unknown: [] };
  const fixes = await Promise.all(
    unknown.map(async (text) => [text, (await correction({ text })) ?? text] as const),
  );
  const fixed = new Map(fixes);
  return folded.replace(/[\p{L}\p{N}]+/gu, (word) => fixed.get(word) ?? word);
}

function isCorrectable({ text, phrase, excluded }: Term): boolean {
  return !phrase && !excluded && text.length >= shortest && /^\p{L}+$/u.test(text);
}

async function correction({ text }: Pick<Term, "text">): Promise<string | null> {
  if (await isUsed(text)) return null;
  const near = await prepared<{ folded: string; word: string }>("near-words", nearWordsSql, [text]);
  const [first] = near;
  if (!first) return null;
  const guesses = closestWords(
    first.folded,
    near.map(({ word }) => word),
  );
  return mostUsed(guesses.slice(0, guessesAtMost));
}

/** Whether anybody is looked at by this word already. */
async function isUsed(word: string): Promise<boolean> {
  return (await mostUsed([word])) !== null;
}

/** The first of these words that stands in most ideas which everybody sees; null when none does. */
async function mostUsed(words: readonly string[]): Promise<string | null> {
  if (words.length === 0) return null;
  const [row] = await prepared<{ word: string }>("most-used-word", mostUsedSql, [words]);
  return row?.word ?? null;
}

// Of a title so many words are corrected.
const unknownWordsSql = `
  select fold_text($1) as folded, array(
    select word from words_in_title(fold_text($1)) word
    where word ~ '^[[:alpha:]]+$' and not exists (select from title_word t where t.word = word) limit 5) as unknown`;

// Those that begin alike and are about as long, and those that look alike.
const nearWordsSql = `
  with typed as (select fold_text($1) as folded)
  select folded, word from typed join title_word on word like left(folded, 1) || '%'
    and length(word) between length(folded) - 2 and length(folded) + 2
  union
  select folded, word from typed join title_word on word % folded`;

// Counted up to a hundred, as far as it matters.
const mostUsedSql = `
  select g.word from unnest($1::text[]) with ordinality g (word, place)
  cross join lateral (
    select count(*) as uses from (
      select from idea_words s join idea i on i.id = s.idea_id
      where listed(i) and (
        s.language = 'en' and s.words @@ words_asked('en', '"' || g.word || '"')
        or s.language = 'fr' and s.words @@ words_asked('fr', '"' || g.word || '"')
      ) limit 100
    ) used
  ) u
  where u.uses > 0
  order by u.uses desc, g.place limit 1`;
