/**
 * Who earns a badge by a rule, and why. Pure: the same facts give the same earnings, in whatever order and however often
 * they come; further facts take nothing away. The key is unique where earnings are kept, so that retries and races give
 * one award.
 */
import { grouped } from "../grouped.ts";
import { countedFor, type Counted } from "./counting.ts";
import type { Fact } from "./fact.ts";
import { periodOf } from "./period.ts";
import type { Rule } from "./rule.ts";

export interface Earning {
  /** Badge, person, and period or subject: of each there is one award at most. */
  readonly key: string;
  readonly badgeId: string;
  readonly personId: string;
  /** When the last that was needed came. */
  readonly at: Date;
  readonly because: Because;
}

/** What the recipient is told: which of what made it enough, in which period. */
export interface Because {
  readonly rule: Rule;
  readonly period: string;
  readonly subjects: readonly Counted[];
}

/** All that is earned by a rule, the earliest first. */
export function earningsBy(rule: Rule, facts: Iterable<Fact>, timeZone: string): Earning[] {
  const all = [...countedFor(rule, facts)].flatMap(([personId, counted]) =>
    [...inPeriods(rule, counted, timeZone)].flatMap(([period, within]) =>
      earningsIn(rule, personId, { period, counted: within }),
    ),
  );
  const earliest = all.sort(
    (one, other) => one.at.getTime() - other.at.getTime() || (one.key < other.key ? -1 : 1),
  );
  // Who may earn it once in a life keeps what they earned first.
  const firsts = new Map<string, Earning>();
  for (const one of earliest) if (!firsts.has(one.key)) firsts.set(one.key, one);
  return [...firsts.values()];
}

/** How far somebody has come towards the next one, for showing what is not earned yet. */
export function progressOf(
  rule: Rule,
  facts: Iterable<Fact>,
  {
    personId,
    now,
    timeZone,
  }: { readonly personId: string; readonly now: Date; readonly timeZone: string },
): { readonly have: number; readonly need: number } {
  const counted = countedFor(rule, facts).get(personId) ?? [];
  const current = periodOf(now, rule.within, timeZone);
  const have = inPeriods(rule, counted, timeZone).get(current)?.length ?? 0;
  return { have: Math.min(have, rule.atLeast), need: rule.atLeast };
}

function inPeriods(
  { within }: Rule,
  counted: readonly Counted[],
  timeZone: string,
): ReadonlyMap<string, readonly Counted[]> {
  return grouped(counted, ({ at }) => periodOf(at, within, timeZone));
}

function earningsIn(
  rule: Rule,
  personId: string,
  { period, counted }: { readonly period: string; readonly counted: readonly Counted[] },
): Earning[] {
  const { badgeId, earned, atLeast } = rule;
  const groups =
    earned === "each_subject"
      ? counted.map((one) => [one])
      : counted.length >= atLeast
        ? [counted.slice(0, atLeast)]
        : [];
  return groups.flatMap((subjects) => {
    const last = subjects.at(-1);
    if (!last) return [];
    const apart = { once: "once", each_period: period, each_subject: last.subjectId }[earned];
    const key = keyOfEarning(badgeId, personId, apart);
    return [{ key, badgeId, personId, at: last.at, because: { rule, period, subjects } }];
  });
}

/** What there is one award of at most: of a badge for a person, once or for a period or subject. */
export function keyOfEarning(badgeId: string, personId: string, apart: string): string {
  return [badgeId, personId, apart].join(":");
}
