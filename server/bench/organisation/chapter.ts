import type { Sizes } from "./sizes.ts";

/** The SQL statements with which one feature's tables are filled. */
export type Chapter = (sizes: Sizes) => readonly string[];

/**
 * A whole number from 0 below `below`, drawn by hashing `number` and a name: the same in every run,
 * and independent of what else is drawn.
 */
export function draw(number: string, what: string, below: number | string): string {
  return `((hashtextextended((${number})::text || ${literal(what)}, 0) & 9223372036854775807) % (${String(below)}))`;
}

/** A number from 0 to 1 (neither included), drawn in the same way. */
export function share(number: string, what: string): string {
  return `((${draw(number, what, 1_000_000)} + 0.5) / 1000000.0)`;
}

/** One of several texts, by a whole number that may be larger than their count. */
export function oneOf(texts: readonly string[], number: string): string {
  return `(array[${texts.map(literal).join(", ")}])[1 + (${number}) % ${String(texts.length)}]`;
}

/** A text as an SQL literal. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
