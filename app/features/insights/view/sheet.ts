/** Figures as pages, files and mails show them, each with the period before, or why it is not told under a filter. */
import type { FigureName, FigureValue } from "../figures/sentence.ts";
import type { Compared } from "../figures/shown.ts";

/**
 * Why a figure is not told at all:
 * - `people`: it is about people, and the filter or the period is none of which people are told of;
 * - `waiting`: the period has just ended, and what may be told of people is settled within the hour;
 * - `months`: it is told of whole months alone;
 * - `whole`: it is told of the whole organisation alone;
 * - `uncut`: it is not told by category or kind;
 * - `currencies`: prizes were in several currencies, which cannot be added up.
 */
export type Untold = "people" | "waiting" | "months" | "whole" | "uncut" | "currencies";

export type SheetEntry<Name extends FigureName> =
  ({ readonly untold: null } & Compared<FigureValue<Name>>) | { readonly untold: Untold };

export type Sheet = { readonly [Name in FigureName]?: SheetEntry<Name> | undefined };

/** An entry that is told. */
export function compared<Name extends FigureName>(
  values: Compared<FigureValue<Name>>,
): SheetEntry<Name> {
  return { untold: null, ...values };
}

/** Every figure that a view can tell, in the order of the pages. */
export const sheetNames = [
  ...([
    "posted",
    "participation",
    "reach",
    "firstTimers",
    "returners",
    "comments",
    "replied",
  ] as const),
  ...([
    "coverage",
    "firstAnswer",
    "slowAnswer",
    "promiseKept",
    "explained",
    "topTenth",
    "gini",
  ] as const),
  ...(["implemented", "stageAge", "bridging", "siloIndex", "costPerEntry"] as const),
] as const satisfies readonly FigureName[];
