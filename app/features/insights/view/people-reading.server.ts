import { periodBetween, type Period } from "../periods/period.ts";
import type { Span } from "../periods/span.ts";
import { readSheet } from "./read-sheet.server.ts";
import type { SheetName } from "./sheet.ts";
import { todayHere } from "../periods/today.queries.server.ts";
import { tellsOfPeople } from "../periods/filter.ts";

/** Figures about people that can be read as a number. */
const peopleFigures = [
  ...(["participation", "firstTimers", "returners", "reach"] as const),
  ...(["coverage", "topTenth", "gini", "siloIndex"] as const),
] as const satisfies readonly SheetName[];
export type PeopleFigure = (typeof peopleFigures)[number];

/** Whether a figure is one of these. */
export function isPeopleFigure(name: string): name is PeopleFigure {
  return peopleFigures.some((one) => one === name);
}

/** Of these a value is a part of a whole told in hundredths; of the others it is what it is. */
const inHundredths: ReadonlySet<PeopleFigure> = new Set([
  "participation",
  "reach",
  "coverage",
  "topTenth",
] as const);

/**
 * A figure about people of a whole week or month, as its readers see it: a number in its measure, not rounded; hidden; or
 * null where there is nothing that it could be of. `waiting`: it is not settled yet what may be told.
 */
export async function readPeopleFigure(
  figure: PeopleFigure,
  unitId: string | null,
  span: Span,
): Promise<number | "hidden" | "waiting" | null> {
  const filter = { period: periodOf(span), unitId, categoryId: null, kind: null };
  const told = tellsOfPeople(filter, await todayHere());
  const entry = (await readSheet({ filter, tellsOfPeople: told }, [figure]))[figure];
  if (!entry) return "hidden";
  if (entry.untold !== null) return entry.untold === "waiting" ? "waiting" : "hidden";
  if (entry.now.is !== "value") return entry.now.is === "hidden" ? "hidden" : null;
  const { value } = entry.now;
  if (typeof value === "number") return value;
  const share = value.part / value.of;
  return inHundredths.has(figure) ? 100 * share : share;
}

function periodOf({ from, to }: Span): Period {
  const isWeek = Date.parse(to) - Date.parse(from) === 6 * 86_400_000;
  return periodBetween(isWeek ? "week" : "month", from, to);
}
