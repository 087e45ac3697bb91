import type { MessageKey } from "#app/core/words.ts";
import type { ThemeName } from "#app/features/insights/view/addresses.ts";

/** What the pages of figures are called, and what they ask. */
export const themeWords: Readonly<Record<ThemeName, { title: MessageKey; lead: MessageKey }>> = {
  ideas: { title: "insights.ideasTitle", lead: "insights.ideasLead" },
  people: { title: "insights.peopleTitle", lead: "insights.peopleLead" },
  rules: { title: "insights.rulesTitle", lead: "insights.rulesLead" },
  silos: { title: "insights.silosTitle", lead: "insights.silosLead" },
  challenges: { title: "insights.challengesTitle", lead: "insights.challengesLead" },
  badges: { title: "insights.badgesTitle", lead: "insights.badgesLead" },
};
