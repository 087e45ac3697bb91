import type { CategoryKey } from "#prisma/seed/demo/categories.ts";
import type { UnitKey } from "#prisma/seed/demo/organisation.ts";

export type Language = "en" | "fr";

/** A place in a unit's roster: its managers (m1…), English (en1…) and French (fr1…) speakers. */
export type PersonSlot = `${UnitKey}/${"m" | "en" | "fr"}${number}`;

export interface Manager {
  readonly name: string;
  readonly title: string;
  readonly language: Language;
}

/** Who works in a unit; titles are dealt out in turn, the first to the first person. */
export interface Roster {
  readonly unit: UnitKey;
  readonly managers: readonly Manager[];
  readonly titles: { readonly [L in Language]: readonly string[] };
  readonly en: readonly string[];
  readonly fr: readonly string[];
}

/** A comment as written down here: who, what, and the answers to it. */
export interface Remark {
  readonly by: PersonSlot | "author";
  readonly text: string;
  /** Working days that pass before it, beside the usual hours. */
  readonly afterDays: number;
  readonly answers: readonly Remark[];
}

/** When an idea was posted, counted back from the day or the hour of loading. */
export type Age = { readonly daysAgo: number } | { readonly hoursAgo: number };

/** An idea as written down here; its language and home unit are its author's. */
export interface IdeaText {
  readonly key: string;
  readonly by: PersonSlot;
  readonly posted: Age;
  readonly kind: "improve" | "new" | "stop";
  readonly category: CategoryKey;
  /** How much support it finds, from 1 (hardly any) to 10 (everybody talks about it). */
  readonly pull: number;
  readonly title: string;
  readonly problem: string;
  readonly proposal: string;
  readonly beneficiary: string;
  readonly talk: readonly Remark[];
}

export interface DemoUnit {
  readonly key: UnitKey;
  readonly parentKey: UnitKey | null;
  readonly name: string;
}

export interface DemoPerson {
  readonly key: string;
  readonly slot: PersonSlot;
  readonly name: string;
  readonly email: string;
  readonly jobTitle: string;
  readonly unitKey: UnitKey;
  readonly manages: readonly UnitKey[];
  readonly role: "staff" | "manager" | "leader";
  readonly isAdmin: boolean;
  readonly isModerator: boolean;
  readonly language: Language;
}

/** Somebody the sign-in page of a demo offers with one click, and why one would pick them. */
export interface SignInPerson {
  readonly personKey: string;
  readonly line: { readonly [L in Language]: string };
}

export interface DemoCategory {
  readonly key: CategoryKey;
  readonly name: { readonly [L in Language]: string };
}

export interface DemoIdea extends Omit<IdeaText, "by" | "posted" | "category" | "pull" | "talk"> {
  readonly authorKey: string;
  readonly unitKey: UnitKey;
  readonly categoryKey: CategoryKey;
  readonly language: Language;
  readonly at: Date;
}

export interface DemoComment {
  readonly key: string;
  readonly ideaKey: string;
  readonly parentKey: string | null;
  readonly authorKey: string;
  /** Markdown. */
  readonly source: string;
  readonly at: Date;
}

export interface DemoVote {
  readonly ideaKey: string;
  readonly personKey: string;
  readonly at: Date;
}

/** Everything a loader needs, parents before children and each list in order of time. */
export interface DemoOrganisation {
  readonly name: string;
  readonly timeZone: string;
  readonly language: Language;
  /** Before everything that happened: when units, people and categories came to be. */
  readonly foundedAt: Date;
  /** When it is loaded. */
  readonly now: Date;
  /** When the people whom the sign-in page offers last looked at their page: what came after is new to them. */
  readonly lastVisit: Date;
  readonly units: readonly DemoUnit[];
  readonly people: readonly DemoPerson[];
  readonly signInPeople: readonly SignInPerson[];
  readonly categories: readonly DemoCategory[];
  readonly ideas: readonly DemoIdea[];
  readonly comments: readonly DemoComment[];
  readonly votes: readonly DemoVote[];
}
