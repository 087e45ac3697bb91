import type { Stretch } from "./marked.ts";
import type { StageName } from "./search-words.ts";

export type Order = "relevance" | "new";

/** An idea that was found. */
export interface FoundIdea {
  readonly id: string;
  readonly title: readonly Stretch[];
  /** A line or two around what was found. */
  readonly text: readonly Stretch[];
  readonly language: string;
  readonly stage: StageName;
  readonly category: string;
  readonly unit: string;
  /** Those who are named. */
  readonly authors: readonly { readonly id: string; readonly name: string }[];
  readonly pseudonym: string | null;
  /** ISO 8601. */
  readonly publishedAt: string;
}

/** A comment that was found. */
export interface FoundComment {
  readonly id: string;
  readonly ideaTitle: string;
  readonly ideaLanguage: string;
  /** Null: an author of the idea who is shown under its pseudonym. */
  readonly authorId: string | null;
  readonly author: string;
  readonly text: readonly Stretch[];
  /** ISO 8601. */
  readonly createdAt: string;
}

/** A colleague who was found. */
export interface FoundPerson {
  readonly id: string;
  readonly name: string;
  readonly jobTitle: string;
  readonly unit: string;
}

/** A challenge that was found. */
export interface FoundChallenge {
  readonly id: string;
  readonly title: readonly Stretch[];
  readonly text: readonly Stretch[];
  readonly language: string;
  /** As the database knows it; challenges say what it is called. */
  readonly state: string;
}

/** How many of each kind match, counted up to `countedAtMost`. */
export interface FoundCounts {
  readonly ideas: number;
  readonly comments: number;
  readonly challenges: number;
  readonly people: number;
}

export const countedAtMost = 100;
export const foundPageSize = 20;
