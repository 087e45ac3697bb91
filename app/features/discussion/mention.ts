/** Mentions in a comment's text: links that read "@Name" and lead to that person's page. */
import { mentionOf } from "#app/ui/editor/mention.ts";

/** Most people whom one comment may mention, edits included. */
export const mentionsAtMost = 20;

/** Somebody by id and name. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** An at sign with what may be a name behind it: every reading of it, the longest first. */
export interface TypedName {
  readonly at: number;
  readonly readings: readonly string[];
}

const namesAtMost = 100;

/** Names typed by hand in those stretches of a text that are its author's own plain words. */
export function typedNames(
  source: string,
  stretches: readonly { readonly from: number; readonly to: number }[],
): TypedName[] {
  const found = stretches.flatMap(({ from, to }) =>
    [...source.slice(from, to).matchAll(typed)].flatMap(({ 1: words = "", index }) => {
      const at = from + index;
      return mayPrecede.test(source.charAt(at - 1)) ? [{ at, readings: readingsOf(words) }] : [];
    }),
  );
  return found.slice(0, namesAtMost);
}

const typed = /@([\p{L}\p{M}]+(?:[ '’.-]{1,2}[\p{L}\p{M}]+){0,6})/gu;
/** Nothing, or what may stand before a name; a letter means an address. */
const mayPrecede = /^[\s(«“"*_~|]?$/u;

function readingsOf(words: string): string[] {
  const ends = [...words.matchAll(/[\p{L}\p{M}](?![\p{L}\p{M}])/gu)].map(
    ({ index, 0: last }) => index + last.length,
  );
  return ends.map((end) => words.slice(0, end)).reverse();
}

/** The text with links in place of those typed names that are somebody's. */
export function withLinks(
  source: string,
  names: readonly TypedName[],
  people: ReadonlyMap<string, string>,
): string {
  let rest = source.length;
  let linked = "";
  for (const { at, readings } of [...names].reverse()) {
    const name = readings.find((reading) => people.has(reading));
    const id = name === undefined ? undefined : people.get(name);
    if (name === undefined || id === undefined) continue;
    const after = at + 1 + name.length;
    linked = mentionOf({ id, name }) + source.slice(after, rest) + linked;
    rest = at;
  }
  return source.slice(0, rest) + linked;
}

/** Whom safe HTML made of a text names by a mention, each once; what is quoted from others mentions nobody. */
export function mentionedIn(html: string): Named[] {
  const people = new Map<string, Named>();
  let quotes = 0;
  for (const { 1: quote, 2: id, 3: name } of html.matchAll(mentionOrQuote)) {
    if (quote !== undefined) quotes += quote === "" ? 1 : -1;
    else if (id !== undefined && name !== undefined && quotes === 0)
      people.set(`${id} ${name}`, { id, name: withoutEntities(name) });
  }
  return [...people.values()];
}

const mentionOrQuote = /<(\/?)blockquote>|<a href="\/people\/([0-9a-f-]{36})"[^>]*>@([^<]+)<\/a>/g;

function withoutEntities(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}
