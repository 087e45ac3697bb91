import { plain } from "./plain.ts";

/** One emoji with the names by which it is found. */
export interface Emoji {
  readonly unicode: string;
  /** In the reader's language. */
  readonly label: string;
  /** English, as they are typed elsewhere. */
  readonly shortcodes: readonly string[];
}

/** The emoji whose names go with what was typed, best first: a whole code, a code's or name's beginning, a word's. */
export function matchEmoji(all: readonly Emoji[], query: string, atMost = 8): Emoji[] {
  const wanted = plain(query);
  if (wanted === "") return [];
  const ranked = all.flatMap((emoji) => {
    const rank = rankOf(emoji, wanted);
    return rank === null ? [] : [{ emoji, rank }];
  });
  // Sorting keeps the usual order of emoji among equals.
  ranked.sort((one, other) => one.rank - other.rank);
  return ranked.slice(0, atMost).map(({ emoji }) => emoji);
}

function rankOf({ label, shortcodes }: Emoji, wanted: string): number | null {
  const codes = shortcodes.map(plain);
  const name = plain(label);
  if (codes.includes(wanted) || name === wanted) return 0;
  if (codes.some((code) => code.startsWith(wanted))) return 1;
  if (name.startsWith(wanted)) return 2;
  return [name, ...codes].some((words) => ` ${words}`.includes(` ${wanted}`)) ? 3 : null;
}
