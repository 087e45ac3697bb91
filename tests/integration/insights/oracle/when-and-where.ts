import type { Facts } from "./facts.ts";

/** Which acts a figure counts: those of some days, of a unit with everything below it, of ideas of some sort. */
export interface Reach {
  /** First and last local day, such as 2026-05-01. */
  readonly from: string;
  readonly to: string;
  readonly unitId: string | null;
  readonly categoryId: string | null;
  readonly kind: string | null;
}

const minutesOfDay = 24 * 60;

/** What the organisation's clocks showed, as minutes from the beginning of 1970 by those clocks. */
export function clockAt({ zone }: Facts, at: Date): number {
  const shown = Object.fromEntries(
    formatOf(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  const { year = "", month = "", day = "", hour = "", minute = "" } = shown;
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}Z`) / 60_000;
}

const formats = new Map<string, Intl.DateTimeFormat>();
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const two = "2-digit";
  const parts = { year: "numeric", month: two, day: two, hour: two, minute: two } as const;
  const known = formats.get(timeZone);
  const format =
    known ?? new Intl.DateTimeFormat("en-GB", { timeZone, hourCycle: "h23", ...parts });
  formats.set(timeZone, format);
  return format;
}

/** The local day of a moment. */
export const dayOf = (facts: Facts, at: Date) => dayOfClock(clockAt(facts, at));

const dayOfClock = (clock: number) => new Date(clock * 60_000).toISOString().slice(0, 10);

/** So many days later. */
export const later = (day: string, days: number) =>
  dayOfClock(Date.parse(`${day}T00:00Z`) / 60_000 + days * minutesOfDay);

export const isWithin = ({ from, to }: Pick<Reach, "from" | "to">, day: string) =>
  from <= day && day <= to;

/** The unit somebody was in at a moment, or first if that was before anything is known. */
export function unitAt(facts: Facts, personId: string, at: Date): string {
  const stays = facts.stays.filter((stay) => stay.personId === personId);
  const stay = stays.findLast(({ fromAt }) => fromAt <= at) ?? stays[0];
  const unitId = stay?.unitId ?? facts.people.find(({ id }) => id === personId)?.unitId ?? "";
  return standing(facts, unitId);
}

/** The unit that stands for one that was removed. */
export function standing(facts: Facts, unitId: string): string {
  const gone = facts.removed.find(({ id }) => id === unitId);
  return gone?.intoId ? standing(facts, gone.intoId) : unitId;
}

/** Whether a unit is this one or below it. */
export function isIn(facts: Facts, unitId: string, within: string | null): boolean {
  if (within === null) return true;
  const chain = above(facts, standing(facts, unitId));
  return chain.includes(within);
}

/** A unit and all above it, the nearest first. */
export function above(facts: Facts, unitId: string): readonly string[] {
  const unit = facts.units.find(({ id }) => id === unitId);
  if (!unit) return [unitId];
  return [unitId, ...(unit.parentId ? above(facts, unit.parentId) : [])];
}

/** The people who are active when a day ends, and where they are then. */
export function staffAfter(facts: Facts, day: string): { personId: string; unitId: string }[] {
  const staff = [];
  for (const { id } of facts.people) {
    const stays = facts.stays.filter(({ personId }) => personId === id);
    const last = stays.findLast(({ fromAt }) => dayOf(facts, fromAt) <= day);
    if (last?.active) staff.push({ personId: id, unitId: standing(facts, last.unitId) });
  }
  return staff;
}

/** Minutes worked in a unit between two moments: from nine to seventeen of each day that its calendar has as worked. */
export function workedMinutes(facts: Facts, unitId: string, from: number, until: number): number {
  let minutes = 0;
  for (let midnight = from - (from % minutesOfDay); midnight < until; midnight += minutesOfDay) {
    if (!isWorked(facts, unitId, dayOfClock(midnight))) continue;
    const begins = Math.max(from, midnight + 9 * 60);
    const ends = Math.min(until, midnight + 17 * 60);
    minutes += Math.max(0, ends - begins);
  }
  return minutes;
}

/** By the clocks, the moment at which a day is over. */
export const endOf = (day: string) => Date.parse(`${later(day, 1)}T00:00Z`) / 60_000;

/** The moment at which the clocks show so many minutes. */
export function momentOf(facts: Facts, clock: number): Date {
  let at = clock * 60_000;
  for (let tries = 0; tries < 3; tries += 1) at -= (clockAt(facts, new Date(at)) - clock) * 60_000;
  return new Date(at);
}

function isWorked(facts: Facts, unitId: string, day: string): boolean {
  const weekday = new Date(`${day}T00:00Z`).getUTCDay() || 7;
  let worked: readonly number[] = [];
  let seesAbove = true;
  for (const id of [...above(facts, unitId), null]) {
    const calendar = facts.calendars.find((one) => one.unitId === id);
    if (worked.length === 0) worked = calendar?.worked ?? [];
    if (seesAbove && calendar?.closed.includes(day)) return false;
    if (calendar?.ignoresAbove) seesAbove = false;
  }
  return (worked.length > 0 ? worked : [1, 2, 3, 4, 5]).includes(weekday);
}
