/**
 * What somebody types into the search field: words, "phrases", -excluded, OR, and filters such as stage:open or
 * unit:"Roads and Bridges". Every text can be read; nothing in it is an error.
 */
import { filterKeys, foldedKey, type FilterKey, type Place } from "./search-words.ts";

export interface Term {
  readonly text: string;
  readonly excluded: boolean;
  /** Its words stand side by side, in this order. */
  readonly phrase: boolean;
  /** It or the one before it: one is enough. */
  readonly or: boolean;
}

export interface Filter {
  readonly key: FilterKey;
  readonly value: string;
  readonly excluded: boolean;
}

export interface SearchQuery {
  readonly terms: readonly Term[];
  readonly filters: readonly Filter[];
}

/** What is read of a query at most; the rest is cut off. */
export const queryLimits = { characters: 300, terms: 20, filters: 12 } as const;

// A minus at the beginning of a word, a filter's name, then something in quotation marks or without spaces.
const part = /(-?)(?:([\p{L}\p{M}-]{2,20}):)?(?:"([^"]*)(?:"|$)|([^\s"]+))/gu;
const letter = /[\p{L}\p{N}]/u;

/** Reads a query. */
export function readQuery(typed: string): SearchQuery {
  const terms: Term[] = [];
  const filters: Filter[] = [];
  let or = false;
  for (const [whole, minus, name, quoted, bare] of tidy(typed).matchAll(part)) {
    const value = (quoted ?? bare ?? "").trim();
    const key = name === undefined ? undefined : filterKeys.get(foldedKey(name));
    if (!letter.test(value)) continue;
    if (key) filters.push({ key, value, excluded: minus === "-" });
    else if (whole === "OR" || whole === "OU") or = terms.length > 0;
    else {
      // What is no filter after all is a word with a colon in it.
      const text = name === undefined ? value : `${name} ${value}`;
      const phrase = quoted !== undefined;
      terms.push({ text, excluded: minus === "-", phrase, or });
      or = false;
    }
  }
  return {
    terms: terms.slice(0, queryLimits.terms),
    filters: filters.slice(0, queryLimits.filters),
  };
}

/** Writes a query so that reading it again gives the same. */
export function writeQuery({ terms, filters }: SearchQuery): string {
  return [...terms.map(writtenTerm), ...filters.map(writtenFilter)].join(" ");
}

/** The query with this filter in the place of all others of its kind; without them when the value is empty. */
export function withFilter(query: SearchQuery, key: FilterKey, value: string): SearchQuery {
  const others = query.filters.filter((filter) => filter.key !== key);
  return { ...query, filters: value ? [...others, { key, value, excluded: false }] : others };
}

/** The query without this filter. */
export function withoutFilter(query: SearchQuery, filter: Filter): SearchQuery {
  return { ...query, filters: query.filters.filter((one) => one !== filter) };
}

/**
 * The terms in the syntax of PostgreSQL's websearch_to_tsquery. Each stands in quotation marks, so that no sign in
 * it means anything there. Empty when nothing is looked for.
 */
export function websearch(terms: readonly Term[]): string {
  return terms
    .map(({ text, excluded, or }) => `${or ? "or " : ""}${excluded ? "-" : ""}"${text}"`)
    .join(" ");
}

/** Whether anything is asked at all. */
export function isBlank({ terms, filters }: SearchQuery): boolean {
  return terms.length === 0 && filters.length === 0;
}

/** Where the query itself says to look: in:comments. */
export function placeAsked({ filters }: SearchQuery, places: ReadonlyMap<string, Place>) {
  const asked = filters.find(({ key }) => key === "in");
  return asked && places.get(foldedKey(asked.value));
}

function writtenTerm({ text, excluded, phrase, or }: Term): string {
  // A word that would be read as something else is kept as it is by quotation marks.
  const mark = phrase || /^-|[\s:]/.test(text) || text === "OR" || text === "OU";
  return `${or ? "OR " : ""}${excluded ? "-" : ""}${mark ? `"${text}"` : text}`;
}

function writtenFilter({ key, value, excluded }: Filter): string {
  const written = /^[\p{L}\p{N}-]+$/u.test(value) ? value : `"${value}"`;
  return `${excluded ? "-" : ""}${key}:${written}`;
}

// Typographic quotation marks are as good as a keyboard's, and signs that no keyboard types are blanks.
function tidy(typed: string): string {
  return typed
    .slice(0, queryLimits.characters)
    .replace(/[“”„«»]/gu, '"')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}]/gu, " ");
}
