import { usualCurrency } from "#app/core/money.ts";
import { tellsOfPeople } from "../periods/filter.ts";
import { periodBetween, type Period } from "../periods/period.ts";
import type { Span } from "../periods/span.ts";
import { todayHere } from "../periods/today.queries.server.ts";
import { readSheet } from "./read-sheet.server.ts";
import type { FigureName } from "../figures/sentence.ts";
import type { SheetEntry } from "./sheet.ts";
import { sourcesOf } from "./sources.server.ts";

/** Of these a value is a part of a whole that is told as such, and not in hundredths. */
const plainRatios: ReadonlySet<FigureName> = new Set(["gini", "siloIndex"] as const);

/**
 * A figure of a whole week or month, as its readers see it: a number in its measure, not rounded, so that a value of 50 % is
 * crossed at 49.6 % too; hidden; or null where there is nothing that it could be of. What is not reached is without end.
 * `waiting`: it is not settled yet what may be told.
 */
export async function readFigure(
  figure: FigureName,
  unitId: string | null,
  span: Span,
): Promise<number | "hidden" | "waiting" | null> {
  const filter = { period: periodOf(span), unitId, categoryId: null, kind: null };
  const told = tellsOfPeople(filter, await todayHere());
  const entry = (await readSheet({ filter, tellsOfPeople: told }, [figure]))[figure];
  return entry ? numberOf(figure, entry) : "hidden";
}

/** How many ideas were posted from one day to another, whichever days these are. */
export async function ideasPostedIn(unitId: string | null, { from, to }: Span): Promise<number> {
  const counts = await sourcesOf({ from, to, unitId, categoryId: null, kind: null }).counts();
  return counts.idea;
}

function numberOf(
  figure: FigureName,
  entry: SheetEntry<FigureName>,
): number | "hidden" | "waiting" | null {
  if (entry.untold !== null) return entry.untold === "waiting" ? "waiting" : "hidden";
  if (entry.now.is !== "value") return entry.now.is === "hidden" ? "hidden" : null;
  const { value } = entry.now;
  if (typeof value === "number") return value;
  // Values that are set for it are in the usual currency.
  if ("cents" in value) return value.currency === usualCurrency ? value.cents / 100 : "hidden";
  if ("isReached" in value) return value.isReached ? value.hours : Number.POSITIVE_INFINITY;
  const share = value.part / value.of;
  return plainRatios.has(figure) ? share : 100 * share;
}

function periodOf({ from, to }: Span): Period {
  const isWeek = Date.parse(to) - Date.parse(from) === 6 * 86_400_000;
  return periodBetween(isWeek ? "week" : "month", from, to);
}
