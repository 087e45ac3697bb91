import type { StageName } from "./search-words.ts";

/** An idea that resembles one being written. */
export interface SimilarIdea {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly stage: StageName;
  readonly unit: string;
  /** Null while the count is hidden from this person. */
  readonly votes: number | null;
  /** Why it was last decided as it was; null before any decision, and for one without a reason. */
  readonly reason: string | null;
  /** Whether this person supports it, and whether they are an author. */
  readonly voted: boolean;
  readonly own: boolean;
  /** How much alike they are, from 0 to 1. */
  readonly likeness: number;
}

/** So alike that whoever writes should have seen it before sending. */
export const strongLikeness = 0.7;
/** Less alike ones are not shown. */
export const leastLikeness = 0.4;
export const similarAtMost = 5;

/** What is compared at most, in characters. */
export const comparedAtMost = { title: 200, text: 1_000 } as const;

/** Of a title, so many of its rarest words are looked for. */
const soughtAtMost = 5;
/** A word that stands in more than this part of all texts says little. */
const saysLittle = 0.25;

/** A stem with the part of all texts in which it stands. */
export interface KnownStem {
  readonly stem: string;
  readonly frequency: number;
}

/** The stems that tell a title from others, the rarest first; common ones only where there is little else. */
export function telling(stems: readonly KnownStem[]): string[] {
  const sorted = [...stems].sort(
    (one, other) => one.frequency - other.frequency || one.stem.localeCompare(other.stem, "en"),
  );
  const rare = sorted.filter(({ frequency }) => frequency <= saysLittle);
  return (rare.length > 1 ? rare : sorted).map(({ stem }) => stem);
}

/**
 * A query for texts that have most of these stems, in PostgreSQL's syntax: any three of five, say. Null for none.
 */
export function mostOf(stems: readonly string[]): string | null {
  const words = stems.slice(0, soughtAtMost).map(asQuery);
  if (words.length === 0) return null;
  const least = words.length < 3 ? words.length : Math.ceil(words.length / 2);
  return choices(words, least)
    .map((choice) => `(${choice.join(" & ")})`)
    .join(" | ");
}

/** A query for one stem. */
export function asQuery(stem: string): string {
  return `'${stem.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;
}

/** All ways to choose so many. */
function choices(words: readonly string[], many: number): string[][] {
  if (many === 0) return [[]];
  return words.flatMap((word, at) =>
    choices(words.slice(at + 1), many - 1).map((others) => [word, ...others]),
  );
}
