/**
 * Whether recognition goes to few: the share of the tenth of all staff who were given most, the share of the unit that
 * was given most, and the Gini coefficient. All exact, over everybody who could have been given something, those who were
 * given nothing included.
 */
import { giniOf, peopleIn, shareOfTop, topTenth } from "#app/core/inequality.ts";
import { isMore, shareOf, type Share } from "#app/core/share.ts";
import { grouped } from "../grouped.ts";
import type { Gift } from "./gift.ts";

/** Everybody who works here, and in which unit. */
export type Staff = ReadonlyMap<string, string>;

export interface UnitShare {
  readonly id: string;
  /** Its share of all gifts, and of all staff. */
  readonly share: Share;
  readonly ofStaff: Share;
}

export interface Concentration {
  /** Gifts to those who work here. */
  readonly total: number;
  readonly staff: number;
  /** How many people the top tenth is, rounded up, and what they were given of all. */
  readonly top: { readonly people: number; readonly share: Share };
  /** Units that were given something, the one given most first. */
  readonly units: readonly UnitShare[];
  /** 0: everybody the same; towards 1: one person everything. */
  readonly gini: Share;
}

/** How concentrated these gifts are. */
export function concentrationOf(gifts: readonly Gift[], staff: Staff): Concentration {
  const counted = gifts.filter(({ recipientId }) => staff.has(recipientId));
  const received = grouped(counted, ({ recipientId }) => recipientId);
  const given = [...staff.keys()].map((id) => ({
    value: received.get(id)?.length ?? 0,
    people: 1,
  }));
  const people = topTenth(peopleIn(given));
  return {
    total: counted.length,
    staff: staff.size,
    top: { people, share: shareOfTop(given, people) },
    units: unitShares(counted, staff),
    gini: giniOf(given),
  };
}

export interface AlarmLimits {
  /** Fewer gifts say nothing. */
  readonly fewest: number;
  readonly top: Share;
  readonly unit: Share;
  readonly pairs: number;
}

/** Half of all to a tenth of staff, two fifths to one unit, more than three pairs: what an organisation begins with. */
export const standardAlarm: AlarmLimits = {
  fewest: 20,
  top: { part: 1, of: 2 },
  unit: { part: 2, of: 5 },
  pairs: 3,
};

export type Alarm =
  | { readonly alarm: "top_decile"; readonly share: Share; readonly limit: Share }
  | { readonly alarm: "single_unit"; readonly unit: UnitShare; readonly limit: Share }
  | { readonly alarm: "reciprocal_pairs"; readonly count: number; readonly limit: number };

/** What is beyond its limit. A unit is not blamed for being large: it has to be given more than its share of staff. */
export function alarmsOf(
  { total, top, units }: Concentration,
  pairs: number,
  limits: AlarmLimits,
): Alarm[] {
  if (total < limits.fewest) return [];
  const favoured = units.filter(
    ({ share, ofStaff }) => isMore(share, limits.unit) && isMore(share, ofStaff),
  );
  return [
    ...(isMore(top.share, limits.top)
      ? [{ alarm: "top_decile", share: top.share, limit: limits.top } as const]
      : []),
    ...favoured.map((unit) => ({ alarm: "single_unit", unit, limit: limits.unit }) as const),
    ...(pairs > limits.pairs
      ? [{ alarm: "reciprocal_pairs", count: pairs, limit: limits.pairs } as const]
      : []),
  ];
}

function unitShares(gifts: readonly Gift[], staff: Staff): UnitShare[] {
  const members = grouped(staff.values(), (unitId) => unitId);
  return [...grouped(gifts, ({ unitId }) => unitId)]
    .sort(([one, first], [other, second]) => second.length - first.length || (one < other ? -1 : 1))
    .map(([id, theirs]) => ({
      id,
      share: shareOf(theirs.length, gifts.length),
      ofStaff: shareOf(members.get(id)?.length ?? 0, staff.size),
    }));
}
