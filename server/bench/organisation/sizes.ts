/** How large an organisation is; everything of the standard one times a factor. */
export interface Sizes {
  readonly units: number;
  readonly people: number;
  readonly categories: number;
  readonly ideas: number;
  readonly votesPerIdea: number;
  readonly commentsPerIdea: number;
}

/** The standard organisation has the size of a real programme (TSA's IdeaFactory, 2011), `times` times. */
export function sizesOf(times: number): Sizes {
  return {
    units: 450 * times,
    people: 60_000 * times,
    categories: 12,
    ideas: 13_000 * times,
    votesPerIdea: 25,
    commentsPerIdea: 10,
  };
}

/** Everything seeded happened before; what a run adds comes after, and is taken out before the next. */
export const seededUntil = "2026-01-01T00:00:00Z";

/** Every so many ideas have a long discussion, of this many comments. */
export const longDiscussion = { every: 130, comments: 100 } as const;

/** Every so many ideas no longer take votes. */
export const closedEvery = 5;

/** The number of the `at`th (from 0) idea that takes votes; after the last one comes the first again. */
export function openIdea(at: number, ideas: number): number {
  const between = closedEvery - 1;
  const nth = at % (Math.floor(ideas / closedEvery) * between);
  return Math.floor(nth / between) * closedEvery + (nth % between) + 1;
}

/** People who are signed in: the first ones. */
export const signedIn = 5_000;

/** Of them, those who make the load. A prime, so that rounds of people and of ideas meet in ever new pairs. */
export const inLoad = 4_999;

const kinds = {
  unit: 1,
  person: 2,
  category: 3,
  idea: 4,
  comment: 5,
  event: 6,
  notice: 7,
  submission: 8,
} as const;
export type SeededKind = keyof typeof kinds;

/** The id of the `number`th (from 1) seeded thing of a kind. */
export function seededId(kind: SeededKind, number: number): string {
  return `01900000-000${String(kinds[kind])}-7000-8000-${number.toString(16).padStart(12, "0")}`;
}

/** The same in SQL, for a column or expression that holds the number. */
export function seededIdSql(kind: SeededKind, number: string): string {
  return `('01900000-000${String(kinds[kind])}-7000-8000-' || lpad(to_hex((${number})::bigint), 12, '0'))::uuid`;
}

/** The session token of the `number`th (from 1) person who is signed in. */
export function tokenOf(number: number): string {
  return `bench-${String(number)}`;
}
