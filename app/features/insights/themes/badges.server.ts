import type { MessageKey } from "#app/core/words.ts";
import type { Chart } from "#app/ui/chart/chart.ts";
import { badgesGiven, valuesThanked } from "../figures/given.queries.server.ts";
import { periodText } from "../periods/period-words.ts";
import { fewestPeople, isFew } from "../small-groups/disclosure.ts";
import { scopeOf, type View } from "../view/view.ts";
import { namedIn, type ChartVoice, type Theme } from "./theme.ts";
import { trendChart } from "./trend-chart.server.ts";
import { peopleByUnit } from "./unit-chart.server.ts";

/** How often each badge was given, or people were thanked in the name of each value, and how that is called. */
const given = {
  badges: {
    read: badgesGiven,
    title: "insights.badgesGiven",
    description: "insights.badgesGivenText",
    nameHeader: "insights.badge",
    valueHeader: "insights.awardsHeader",
  },
  values: {
    read: valuesThanked,
    title: "insights.valuesThanked",
    description: "insights.valuesThankedText",
    nameHeader: "insights.value",
    valueHeader: "insights.kudosHeader",
  },
} as const;

/**
 * What was given how often: of the whole organisation alone, as few people are given something in a unit, and may keep it
 * to themselves. Where it is not told there is nothing, and why.
 */
function givenChart(what: keyof typeof given) {
  const { read, title, description, nameHeader, valueHeader } = given[what];
  return async (view: View, { t, language }: ChartVoice): Promise<Chart> => {
    const untold = whyUntold(view);
    const rows = untold === null ? await read(scopeOf(view.filter, view.filter.period)) : [];
    return {
      kind: "bar",
      title: t(title),
      description: t(description),
      note: periodText(view.filter.period, language, t),
      empty: untold === null ? t("insights.noneOften", { count: fewestPeople }) : t(untold),
      bars: rows
        .filter(({ times }) => !isFew(times))
        .map(({ name, times }) => ({ name: namedIn(name, language), value: times })),
      nameHeader: t(nameHeader),
      valueHeader: t(valueHeader),
      layout: "rows",
    };
  };
}

function whyUntold({ filter, tellsOfPeople }: View): MessageKey | null {
  if (filter.unitId !== null) return "insights.untoldWhole";
  return tellsOfPeople ? null : "insights.notOfPeople";
}

/** What people are recognised for. */
export const badgesTheme: Theme = {
  figures: ["coverage", "topTenth", "gini"],
  charts: {
    badges: givenChart("badges"),
    values: givenChart("values"),
    coverage: trendChart("coverage"),
    "coverage-by-unit": peopleByUnit("coverage", ({ recognised }) => recognised),
  },
};
