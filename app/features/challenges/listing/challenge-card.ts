import { prizeTotal, type PrizeKind, type PrizeTotal } from "../authoring/prize.ts";
import type { ChallengeState, ChallengeType } from "../challenge.ts";
import { nextMoment, type NextMoment } from "../timeline/next-moment.ts";

/** A challenge as lists show it. */
export interface ChallengeCard {
  readonly id: string;
  readonly title: string;
  readonly tagline: string;
  readonly brief: string;
  readonly language: string;
  readonly state: ChallengeState;
  readonly types: readonly ChallengeType[];
  readonly revision: number;
  readonly stateVersion: number;
  readonly cover: { readonly id: string; readonly description: string } | null;
  /** Who answers for it. */
  readonly sponsor: { readonly name: string; readonly unit: string } | null;
  /** Where it was brought in from, and who stands behind it there. */
  readonly origin: { readonly source: string; readonly agency: string } | null;
  readonly total: PrizeTotal;
  readonly next: ShownMoment | null;
}

/** A moment as it goes to a browser. */
export interface ShownMoment {
  readonly what: NextMoment["what"];
  /** ISO 8601. */
  readonly at: string;
}

/** A card as it is read. */
export interface CardRow extends Omit<ChallengeCard, "total" | "next"> {
  readonly now: Date;
  readonly currency: string;
  readonly phases: readonly {
    readonly id: string;
    readonly startsAt: string;
    readonly endsAt: string;
    readonly takesSubmissions: boolean;
  }[];
  readonly prizes: readonly { readonly kind: PrizeKind; readonly amount: number | null }[];
}

/** With the total of its prizes, and what comes next. */
export function presentCard({ now, phases, prizes, currency, ...card }: CardRow): ChallengeCard {
  const whole = phases.map(({ startsAt, endsAt, ...phase }) => ({
    ...phase,
    startsAt: new Date(startsAt),
    endsAt: new Date(endsAt),
  }));
  return {
    ...card,
    total: { ...prizeTotal(prizes), currency },
    next: shownMoment(nextMoment(card.state, whole, now)),
  };
}

/** A moment for a browser. */
export function shownMoment(moment: NextMoment | null): ShownMoment | null {
  return moment && { what: moment.what, at: moment.at.toISOString() };
}
