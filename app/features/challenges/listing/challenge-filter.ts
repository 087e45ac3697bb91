/** What narrows the list of challenges, as its address says it. Whatever it does not know, it leaves out. */
import { isId } from "#app/core/ids.ts";
import { parseCursor, type Cursor } from "#app/core/page.ts";
import { prizeKinds, type PrizeKind } from "../authoring/prize.ts";
import { challengeTypes, type ChallengeState, type ChallengeType } from "../challenge.ts";

/** Where a challenge stands, as one who looks for one asks. In preparation are those that not everybody sees. */
export const challengeGroups = ["open", "coming", "judging", "closed", "preparing"] as const;
export type ChallengeGroup = (typeof challengeGroups)[number];

export const statesIn: Readonly<Record<ChallengeGroup, readonly ChallengeState[]>> = {
  open: ["open", "between_phases"],
  coming: ["published"],
  judging: ["judging"],
  closed: ["announced", "closed_without_award", "cancelled", "archived"],
  preparing: ["draft", "in_review", "edits_requested", "approved", "unpublished"],
};

/** How one takes part oneself. */
export const ownParts = ["sponsored", "entered", "judged", "followed"] as const;
export type OwnPart = (typeof ownParts)[number];

/** From how much money on, in whole units. */
export const prizeSteps = [500, 1_000, 5_000, 10_000, 50_000] as const;

export interface ChallengeFilter {
  readonly state: ChallengeGroup | null;
  readonly type: ChallengeType | null;
  /** A person. */
  readonly sponsor: string | null;
  readonly prize: PrizeKind | null;
  readonly amount: number | null;
  /** In which the amount is meant, ISO 4217; null: in what is usual. Amounts in others are never compared with it. */
  readonly currency: string | null;
  readonly mine: OwnPart | null;
  readonly after: Cursor | null;
}

export const wholeList: ChallengeFilter = {
  state: null,
  type: null,
  sponsor: null,
  prize: null,
  amount: null,
  currency: null,
  mine: null,
  after: null,
};

/** What the form asks for, besides where challenges stand. */
export const narrowings = ["mine", "type", "sponsor", "prize", "amount"] as const;
export type Narrowing = (typeof narrowings)[number];

/** Reads an address. */
export function readChallengeFilter(search: URLSearchParams): ChallengeFilter {
  const sponsor = search.get("sponsor");
  const amount = amountIn(search.get("amount"));
  return {
    state: oneOf(challengeGroups, search.get("state")),
    type: oneOf(challengeTypes, search.get("type")),
    sponsor: isId(sponsor) ? sponsor : null,
    prize: oneOf(prizeKinds, search.get("prize")),
    amount,
    currency: amount === null ? null : currencyIn(search.get("currency")),
    mine: oneOf(ownParts, search.get("mine")),
    after: parseCursor(search.get("after")),
  };
}

/** The address of the first page of a list, with some of the filter changed. */
export function listAddress(
  filter: ChallengeFilter,
  change: Partial<Omit<ChallengeFilter, "after">> = {},
): string {
  const { after: _, ...changed } = { ...filter, ...change };
  const search = new URLSearchParams();
  for (const name of ["state", ...narrowings] as const) {
    const value = changed[name];
    if (value !== null) search.set(name, String(value));
  }
  if (changed.amount !== null && changed.currency !== null)
    search.set("currency", changed.currency);
  const query = search.toString();
  return query === "" ? "/challenges" : `/challenges?${query}`;
}

/** What is in force of what the form asks for. */
export function narrowedBy(filter: ChallengeFilter): Narrowing[] {
  return narrowings.filter((name) => filter[name] !== null);
}

/** Whether what happens soonest stands first: where one may still take part. Elsewhere the newest does. */
export function isBySoonest({ state }: ChallengeFilter): boolean {
  return state === "open" || state === "coming";
}

function oneOf<Value extends string>(values: readonly Value[], wanted: string | null) {
  return values.find((value) => value === wanted) ?? null;
}

function amountIn(text: string | null): number | null {
  const amount = /^\d{1,9}$/.test(text ?? "") ? Number(text) : 0;
  return amount > 0 ? amount : null;
}

function currencyIn(text: string | null): string | null {
  return text !== null && /^[A-Z]{3}$/.test(text) ? text : null;
}
