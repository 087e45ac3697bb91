/** Moments as challenge.gov writes them, in some ten shapes: "2020/03/19 12 p.m.", "03/18/2019 12:00 AM", "7/15/2019". */
import { momentOf, wallClock } from "#app/core/wall-clock.ts";
import { remark, type Remark } from "./remark.ts";

/** Where challenge.gov's clocks hang: what names no zone means this one. */
export const zoneThere = "America/New_York";

export interface MomentThere {
  /** Null when it is none that ever was. */
  readonly at: Date | null;
  readonly remarks: readonly Remark[];
}

/**
 * The moment that a text means. Without a time it is the first minute of the day where something begins, and the last
 * one where it ends.
 */
export function momentThere(field: string, text: string, role: "start" | "end"): MomentThere {
  const shown = text.replace(/\s+/g, " ").trim();
  if (shown === "") return { at: null, remarks: [remark("date_missing", field)] };
  const parts = shapes.map((shape) => shape.exec(shown)?.groups).find((groups) => groups);
  const clock = parts && clockOf(parts, role);
  const zone = parts && zones.get((parts["zone"] ?? "").toUpperCase());
  const at = clock && zone !== undefined ? momentIn(clock, zone) : null;
  if (!at || !clock || zone === undefined)
    return { at: null, remarks: [remark("date_impossible", field, text)] };
  return {
    at,
    remarks: [
      ...(parts["hour"] ? [] : [remark("time_assumed", field, text)]),
      ...(parts["zone"] ? [] : [remark("zone_assumed", field, text)]),
      ...dstRemarks(field, text, { clock, at, zone }),
    ],
  };
}

const time = String.raw`(?:[ T]?(?<hour>\d{1,2})(?::(?<minute>\d{2})(?::(?<second>\d{2})(?:\.\d+)?)?)?)?`;
const half = String.raw`(?: ?(?<half>[ap])\.?m\.?)?`;
const zone = String.raw`(?: ?(?<zone>Z|[A-Z]{2,4}|[+-]\d{2}:?\d{2}))?`;
const shapes = [
  new RegExp(
    String.raw`^(?<year>\d{4})[/-](?<month>\d{1,2})[/-](?<day>\d{1,2}),?${time}${half}${zone}$`,
    "i",
  ),
  new RegExp(
    String.raw`^(?<month>\d{1,2})[/-](?<day>\d{1,2})[/-](?<year>\d{4}),?${time}${half}${zone}$`,
    "i",
  ),
];

// What may be written behind a time: zones whose clocks change, and those that stand still, as minutes from UTC.
const named: readonly (readonly [string, string | number])[] = [
  ...[["", zoneThere] as const, ["ET", zoneThere] as const],
  ...[["CT", "America/Chicago"] as const, ["MT", "America/Denver"] as const],
  ...[["PT", "America/Los_Angeles"] as const],
  ...[["EST", -300] as const, ["EDT", -240] as const, ["CST", -360] as const],
  ...[["CDT", -300] as const, ["MST", -420] as const, ["MDT", -360] as const],
  ...[["PST", -480] as const, ["PDT", -420] as const],
  ...[["UTC", 0] as const, ["GMT", 0] as const, ["Z", 0] as const],
];
const known = new Map(named);
const zones = {
  get: (name: string): string | number | undefined => known.get(name) ?? offsetOf(name),
};

/** "+02:00" in minutes. */
function offsetOf(name: string): number | undefined {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(name) ?? [];
  if (Number(hours) > 14 || Number(minutes) > 59 || sign === undefined) return undefined;
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** What a clock on the wall showed, "2020-03-19T12:00"; null when no clock shows it. */
function clockOf(parts: Partial<Record<string, string>>, role: "start" | "end"): string | null {
  const { year, month, day, hour, minute, second, half: part } = parts;
  const date = `${year ?? ""}-${two(month)}-${two(day)}`;
  // "p.m." behind a day without a time means nothing.
  if (hour === undefined) return part ? null : `${date}T${role === "start" ? "00:00" : "23:59"}`;
  if (Number(second ?? 0) > 59) return null;
  const hours = part ? twelveHours(Number(hour), part.toLowerCase()) : Number(hour);
  // A bare number behind a date is no time: "03/02/2020 10".
  if (hours === null || (!part && minute === undefined)) return null;
  return `${date}T${two(String(hours))}:${minute ?? "00"}`;
}

// "00:00 AM" and "14:00 PM" say the same thing twice, and nobody misunderstands them; "0:30 PM" and "14:00 AM" do not.
function twelveHours(hour: number, part: string): number | null {
  if (part === "a") return hour <= 12 ? hour % 12 : null;
  if (hour >= 13) return hour;
  return hour === 0 ? null : (hour % 12) + 12;
}

function momentIn(clock: string, where: string | number): Date | null {
  if (typeof where === "string") return momentOf(clock, where);
  const utc = momentOf(clock, "UTC");
  return utc && new Date(utc.getTime() - where * 60_000);
}

interface Read {
  readonly clock: string;
  readonly at: Date;
  readonly zone: string | number;
}

/** In spring an hour is skipped, and in autumn one comes twice. */
function dstRemarks(field: string, text: string, { clock, at, zone: where }: Read): Remark[] {
  if (typeof where === "number") return [];
  if (wallClock(at, where) !== clock) return [remark("hour_skipped", field, text)];
  const again = wallClock(new Date(at.getTime() + anHour), where) === clock;
  return again ? [remark("hour_twice", field, text)] : [];
}

const anHour = 3_600_000;

function two(number = ""): string {
  return number.padStart(2, "0");
}
