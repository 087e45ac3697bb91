import { isId } from "#app/core/ids.ts";
import { parseCursor, type Cursor } from "#app/core/page.ts";

/** How promises are kept, over the last weeks. */
export const overviewPeriods = [4, 13, 52] as const;
export type OverviewPeriod = (typeof overviewPeriods)[number];

/** Reads a period from an address; a quarter of a year unless it says otherwise. */
export function readPeriod(search: URLSearchParams): OverviewPeriod {
  return overviewPeriods.find((weeks) => String(weeks) === search.get("weeks")) ?? 13;
}

/** Which ideas are behind a figure: promises that were settled, kept or missed, or the first answers in the period. */
export const behindViews = ["settled", "kept", "missed", "first"] as const;
export type BehindView = (typeof behindViews)[number];

/** A list of the ideas behind a figure. The address is the state. */
export interface BehindFilter {
  readonly view: BehindView;
  readonly weeks: OverviewPeriod;
  /** This unit and everything below it; null: the whole organisation. */
  readonly unitId: string | null;
  readonly after: Cursor | null;
}

/** Reads the address of such a list; whatever makes no sense in it is left out. */
export function readBehindFilter(search: URLSearchParams): BehindFilter {
  const unit = search.get("unit");
  const after = parseCursor(search.get("after"));
  return {
    view: behindViews.find((view) => view === search.get("show")) ?? "settled",
    weeks: readPeriod(search),
    unitId: isId(unit) ? unit : null,
    after: after && Number.isSafeInteger(after.value) ? after : null,
  };
}

/** Writes the address of such a list, from its first page. */
export function behindAddress({ view, weeks, unitId }: Omit<BehindFilter, "after">): string {
  const search = new URLSearchParams({ show: view, weeks: String(weeks) });
  if (unitId !== null) search.set("unit", unitId);
  return `/promises/ideas?${search.toString()}`;
}

/** How many in a hundred; null of none. */
export function percentOf(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.floor((part * 100) / whole);
}
