/** What one narrows the wall and the log by; each is a parameter of the address. */
import { isId } from "#app/core/ids.ts";

export const periods = ["month", "quarter", "year"] as const;
export type Period = (typeof periods)[number];

/** Whose words they are: those of colleagues, or a rule's. */
export const origins = ["colleagues", "rules"] as const;
export type Origin = (typeof origins)[number];

export interface PublicFilter {
  readonly badgeId: string | null;
  /** With everything below it. */
  readonly unitId: string | null;
  readonly period: Period | null;
}

/** The wall tells what colleagues wrote unless it is asked for what was earned by rules. */
export function originIn(query: URLSearchParams): Origin {
  return query.get("by") === "rules" ? "rules" : "colleagues";
}

/** Days that a period goes back. */
export const daysOf: Readonly<Record<Period, number>> = { month: 30, quarter: 91, year: 365 };

/** What an address asks for; what it says that cannot be is passed over. */
export function publicFilterIn(query: URLSearchParams): PublicFilter {
  const period = query.get("period");
  return {
    badgeId: idIn(query.get("badge")),
    unitId: idIn(query.get("unit")),
    period: periods.find((one) => one === period) ?? null,
  };
}

function idIn(text: string | null): string | null {
  return isId(text) ? text : null;
}

/** From how many on something that is not public is counted; below it one could guess who it is. */
export const countedFrom = 5;

/** Whether anything is left out. */
export function isNarrowed({ badgeId, unitId, period }: PublicFilter): boolean {
  return badgeId !== null || unitId !== null || period !== null;
}
