import type { MessageKey } from "#app/core/words.ts";
import type { Kind } from "../periods/filter.ts";
import type { InsightsPage } from "../view/addresses.ts";

/** What pages of figures are called on their tabs. */
export const tabWords: Readonly<Record<InsightsPage, MessageKey>> = {
  overview: "insights.tabOverview",
  ideas: "insights.tabIdeas",
  people: "insights.tabPeople",
  rules: "insights.tabRules",
  silos: "insights.tabSilos",
  challenges: "insights.tabChallenges",
  badges: "insights.tabBadges",
};

/** What kinds of ideas are called. */
export const kindWords: Readonly<Record<Kind, MessageKey>> = {
  improve: "ideas.kindImprove",
  new: "ideas.kindNew",
  stop: "ideas.kindStop",
};
