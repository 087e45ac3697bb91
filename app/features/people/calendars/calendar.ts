/**
 * A working calendar: which weekdays are worked and which days are closed. The organisation has one; a unit may have its
 * own, which counts for everything below it as well, and inherits what it does not say.
 */
import { isDay } from "#app/core/working-days.ts";

export const calendarLimits = { closedDays: 1000, name: 80, pasted: 20_000 } as const;

export interface ClosedDay {
  /** As in 2031-05-17. */
  readonly day: string;
  readonly name: string;
}

/** What a calendar says of weeks. */
export interface WorkingWeek {
  /** Weekdays, 1 is Monday, in order; null: those of the unit above, or of the organisation. */
  readonly worked: readonly number[] | null;
  /** Whether the closed days of the organisation and of units above do not count here. */
  readonly ignoresAbove: boolean;
}

/** Days read from a pasted list, and the lines that could not be read. */
export interface ReadDays {
  readonly days: readonly ClosedDay[];
  readonly unreadable: readonly string[];
}

/**
 * Reads a day per line with its name behind it: "2031-12-25 Christmas", "25/12/2031; Christmas", "25.12.2031". Of a day
 * that comes twice the last name counts.
 */
export function readClosedDays(text: string): ReadDays {
  const days = new Map<string, ClosedDay>();
  const unreadable: string[] = [];
  for (const line of text.split(/\r?\n/).map((one) => one.trim())) {
    if (line === "") continue;
    const read = readLine(line);
    if (read) days.set(read.day, read);
    else unreadable.push(line);
  }
  return { days: [...days.values()], unreadable };
}

function readLine(line: string): ClosedDay | null {
  const [, written = "", rest = ""] = /^(\d+[-./]\d+[-./]\d+)(?:$|[\s;,]+(.*)$)/u.exec(line) ?? [];
  const day = asDay(written);
  const name = rest.trim();
  return day === null || Array.from(name).length > calendarLimits.name ? null : { day, name };
}

function asDay(written: string): string | null {
  const [, day, month, year] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(written) ?? [];
  const iso =
    day !== undefined && month !== undefined && year !== undefined
      ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`
      : written;
  return isDay(iso) ? iso : null;
}
