/** What one looks at: a period, a unit with everything below it, a category, a kind. The address is the state. */
import { isId } from "#app/core/ids.ts";
import { isDay, shiftedDay } from "#app/core/working-days.ts";
import {
  isClosed,
  isSame,
  mondayOf,
  periodBetween,
  presetNames,
  presetOf,
  presetPeriod,
  spanOf,
  usualPreset,
  weekName,
  type Grain,
  type Period,
} from "./period.ts";
import { isToldLength } from "./told-spans.ts";

/** The kinds of ideas. */
export const kinds = ["improve", "new", "stop"] as const;
export type Kind = (typeof kinds)[number];

/** Most weeks or months of one period. */
export const longest: Readonly<Record<Grain, number>> = { week: 104, month: 36 };

export interface InsightsFilter {
  readonly period: Period;
  /** This unit and everything below it; null: the whole organisation. */
  readonly unitId: string | null;
  readonly categoryId: string | null;
  readonly kind: Kind | null;
}

/** What was wrong with an address, each a sentence in the catalogue. */
export type FilterMistake =
  | "period_unknown"
  | "period_reversed"
  | "period_too_long"
  | "period_to_come"
  | "unit_unknown"
  | "category_unknown"
  | "kind_unknown";

export interface ReadFilter {
  readonly filter: InsightsFilter;
  readonly mistakes: readonly FilterMistake[];
}

/** Reads an address on a day of the organisation's calendar; in the place of what makes no sense stands the usual. */
export function readInsightsFilter(search: URLSearchParams, today: string): ReadFilter {
  const period = readPeriod(search.get("period"), today);
  const [unitId, categoryId] = [search.get("unit"), search.get("category")];
  const kind = search.get("kind");
  const known = kinds.find((one) => one === kind) ?? null;
  const mistakes: readonly (FilterMistake | false)[] = [
    typeof period === "string" && period,
    isWrongId(unitId) && "unit_unknown",
    isWrongId(categoryId) && "category_unknown",
    isGiven(kind) && known === null && "kind_unknown",
  ];
  return {
    filter: {
      period: typeof period === "string" ? presetPeriod(usualPreset, today) : period,
      unitId: isId(unitId) ? unitId : null,
      categoryId: isId(categoryId) ? categoryId : null,
      kind: known,
    },
    mistakes: mistakes.filter((mistake) => mistake !== false),
  };
}

/** What an address says of the filter, with some of it changed; the usual is left out, and a preset goes by its name. */
export function insightsSearch(
  filter: InsightsFilter,
  today: string,
  change: Partial<InsightsFilter> = {},
): string {
  const { period, unitId, categoryId, kind } = { ...filter, ...change };
  const search = new URLSearchParams();
  if (!isSame(period, presetPeriod(usualPreset, today)))
    search.set("period", presetOf(period, today) ?? periodName(period));
  if (unitId !== null) search.set("unit", unitId);
  if (categoryId !== null) search.set("category", categoryId);
  if (kind !== null) search.set("kind", kind);
  const query = search.toString();
  return query === "" ? "" : `?${query}`;
}

/** The name of a period that stays: "2031-W19", "2031-05", or the first and the last as in "2031-02..2031-04". */
export function periodName(period: Period): string {
  const { from, to } = spanOf(period);
  const nameOf = (day: string) => (period.grain === "week" ? weekName(day) : day.slice(0, 7));
  if (period.count === 1) return nameOf(from);
  // Six days before its last day a run of weeks has its last Monday.
  const last = period.grain === "week" ? shiftedDay(to, -6) : to;
  return `${nameOf(from)}..${nameOf(last)}`;
}

/** The period of a name, or what is wrong with it. */
export function periodOfName(name: string, today: string): Period | FilterMistake {
  const [first = "", last = first, ...more] = name.split("..");
  const [from, to] = [dayOfName(first), dayOfName(last)];
  if (more.length > 0 || !from || !to || from.grain !== to.grain) return "period_unknown";
  if (to.day < from.day) return "period_reversed";
  if (from.day > today) return "period_to_come";
  if (isTooFar(from.grain, from.day, to.day)) return "period_too_long";
  const period = periodBetween(from.grain, from.day, to.day);
  return period.count > longest[period.grain] ? "period_too_long" : period;
}

/**
 * Whether figures about people may be shown: for weeks and months that are over, in runs as long as the presets, of units
 * alone. Crossed with anything else, or while a period runs, they would tell of few.
 */
export function tellsOfPeople(
  { period, categoryId, kind }: InsightsFilter,
  today: string,
): boolean {
  const isAlone = categoryId === null && kind === null;
  return isAlone && isToldLength(period) && isClosed(period, today);
}

function readPeriod(text: string | null, today: string): Period | FilterMistake {
  if (!isGiven(text)) return presetPeriod(usualPreset, today);
  const preset = presetNames.find((name) => name === text);
  return preset ? presetPeriod(preset, today) : periodOfName(text, today);
}

function dayOfName(name: string): { readonly grain: Grain; readonly day: string } | null {
  const [week, month] = [mondayOf(name), `${name}-01`];
  if (week !== null) return { grain: "week", day: week };
  return /^\d{4}-\d\d$/.test(name) && isDay(month) ? { grain: "month", day: month } : null;
}

/** Before anything is counted: a thousand years are many weeks. */
function isTooFar(grain: Grain, first: string, last: string): boolean {
  const years = Number(last.slice(0, 4)) - Number(first.slice(0, 4));
  return years > longest[grain] / (grain === "week" ? 52 : 12) + 1;
}

function isGiven(text: string | null): text is string {
  return text !== null && text !== "";
}

function isWrongId(text: string | null): boolean {
  return isGiven(text) && !isId(text);
}
