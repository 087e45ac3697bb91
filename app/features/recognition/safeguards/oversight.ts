/** What leaders and administrators are shown of how recognition goes round, with what is too little to be told left out. */
import { isMore, type Share } from "#app/core/share.ts";
import type { RecognitionSettings } from "../settings.store.server.ts";
import { alarmsOf, concentrationOf, type AlarmLimits, type Staff } from "./concentration.ts";
import type { Gift } from "./gift.ts";
import { reciprocalPairs, type ReciprocalPair } from "./reciprocal.ts";

export const overseenKinds = ["kudos", "awards"] as const;
export type OverseenKind = (typeof overseenKinds)[number];

export const periods = [90, 365] as const;
export type Period = (typeof periods)[number];

/** How close together a pair's gifts lie that is flagged, in days. */
export const pairDays = 90;

/** Of so many people and more something is told. */
export const fewestPeople = 5;

/** In whole hundredths. */
export function percentOf({ part, of }: Share): number {
  return Math.round((100 * part) / of);
}

export interface OverseenUnit {
  readonly id: string;
  readonly percent: number;
  readonly percentOfStaff: number;
  readonly isFlagged: boolean;
}

export interface Oversight {
  readonly total: number;
  readonly staff: number;
  /** How many people the top tenth is. */
  readonly topPeople: number;
  /** Null where too few were given something to tell it. */
  readonly topPercent: number | null;
  readonly isTopFlagged: boolean;
  readonly giniPercent: number | null;
  readonly units: readonly OverseenUnit[];
  /** Units of which too few people were given something, or that are too small. */
  readonly unitsLeftOut: number;
  readonly pairs: readonly ReciprocalPair[];
  readonly arePairsFlagged: boolean;
}

/** How concentrated these gifts are, and which pairs give to each other; `open` are those that everybody knows of. */
export function overseen(
  { gifts, open, staff }: { gifts: readonly Gift[]; open: readonly Gift[]; staff: Staff },
  settings: RecognitionSettings,
): Oversight {
  const concentration = concentrationOf(gifts, staff);
  const pairs = reciprocalPairs(open, pairDays);
  const limits = limitsOf(settings);
  const alarms = alarmsOf(concentration, pairs.length, limits);
  const recipients = new Set(gifts.map(({ recipientId }) => recipientId)).size;
  const isTold = recipients >= fewestPeople;
  const told = concentration.units.filter(({ id }) => isUnitTold(id, gifts, staff));
  return {
    total: concentration.total,
    staff: concentration.staff,
    topPeople: concentration.top.people,
    topPercent: isTold ? percentOf(concentration.top.share) : null,
    isTopFlagged: isTold && alarms.some(({ alarm }) => alarm === "top_decile"),
    giniPercent: isTold ? percentOf(concentration.gini) : null,
    units: told.map(({ id, share, ofStaff }) => ({
      id,
      percent: percentOf(share),
      percentOfStaff: percentOf(ofStaff),
      isFlagged:
        concentration.total >= limits.fewest &&
        isMore(share, limits.unit) &&
        isMore(share, ofStaff),
    })),
    unitsLeftOut: concentration.units.length - told.length,
    pairs,
    arePairsFlagged: alarms.some(({ alarm }) => alarm === "reciprocal_pairs"),
  };
}

function isUnitTold(unitId: string, gifts: readonly Gift[], staff: Staff): boolean {
  const given = new Set(
    gifts.filter((gift) => gift.unitId === unitId).map(({ recipientId }) => recipientId),
  );
  const members = [...staff.values()].filter((one) => one === unitId).length;
  return given.size >= fewestPeople && members >= fewestPeople;
}

function limitsOf(settings: RecognitionSettings): AlarmLimits {
  return {
    fewest: settings.alarmFewest,
    top: { part: settings.alarmTopPercent, of: 100 },
    unit: { part: settings.alarmUnitPercent, of: 100 },
    pairs: settings.alarmPairs,
  };
}
