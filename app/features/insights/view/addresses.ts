/** Where figures, and what is behind them, are seen. */
import type { MessageKey } from "#app/core/words.ts";
import type { BehindFigure } from "../figures/behind-figures.ts";
import { insightsSearch, type InsightsFilter } from "../periods/filter.ts";
import type { FigureName } from "../figures/sentence.ts";

/** The pages of figures, in the order of their tabs; the first is the overview. */
export const insightsPages = [
  "overview",
  "ideas",
  "people",
  "rules",
  "silos",
  "challenges",
  "badges",
] as const;
export type InsightsPage = (typeof insightsPages)[number];
export type ThemeName = Exclude<InsightsPage, "overview">;

/** Whether a string from outside names a theme. */
export function isTheme(text: unknown): text is ThemeName {
  return text !== "overview" && insightsPages.some((page) => page === text);
}

/** The path of a page, without its filter. */
export function pagePath(page: InsightsPage): string {
  return page === "overview" ? "/insights" : `/insights/${page}`;
}

/** The page of a figure. */
export const themeOf: Readonly<Record<FigureName, ThemeName>> = {
  posted: "ideas",
  participation: "ideas",
  firstTimers: "ideas",
  returners: "ideas",
  reach: "ideas",
  comments: "ideas",
  replied: "ideas",
  firstAnswer: "people",
  slowAnswer: "people",
  promiseKept: "people",
  explained: "people",
  coverage: "people",
  topTenth: "people",
  gini: "people",
  implemented: "rules",
  stageAge: "rules",
  bridging: "silos",
  siloIndex: "silos",
  costPerEntry: "challenges",
};

/** Which ideas a figure leads to: those that make it, or those that it lacks. */
const behindOf: Readonly<Partial<Record<FigureName, BehindFigure>>> = {
  posted: "posted",
  replied: "withoutReply",
  firstAnswer: "unanswered",
  slowAnswer: "unanswered",
  promiseKept: "missed",
  explained: "unexplained",
  implemented: "implemented",
  stageAge: "stalled",
  bridging: "bridging",
};

const ledToAwards: ReadonlySet<FigureName> = new Set(["coverage"] as const);

/** The way from a figure to what is behind it, and its words; nothing where nothing can be listed. */
export function wayBehind(
  name: FigureName,
  filter: InsightsFilter,
  today: string,
): { readonly to: string; readonly says: MessageKey } | undefined {
  if (ledToAwards.has(name))
    return { to: `/insights/awards${insightsSearch(filter, today)}`, says: "insights.seeAwards" };
  if (name === "costPerEntry")
    return {
      to: `${pagePath("challenges")}${insightsSearch(filter, today)}#announced-challenges`,
      says: "insights.seeChallenges",
    };
  const of = behindOf[name];
  return of && { to: behindAddress(of, filter, today), says: "insights.seeIdeas" };
}

/** Where the ideas behind a figure are listed. */
export function behindAddress(of: BehindFigure, filter: InsightsFilter, today: string): string {
  const search = new URLSearchParams(insightsSearch(filter, today).slice(1));
  search.set("of", of);
  return `/insights/behind?${search.toString()}`;
}
