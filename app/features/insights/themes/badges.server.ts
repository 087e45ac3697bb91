import type { Chart } from "#app/ui/chart/chart.ts";
import type { Figure } from "#app/ui/chart/figures.ts";
import { badgesGiven, valuesThanked, type Given } from "../figures/given.queries.server.ts";
import { periodText } from "../periods/period-words.ts";
import { isFew } from "../small-groups/disclosure.ts";
import { scopeOf, type View } from "../view/view.ts";
import { namedIn, type ChartVoice, type Theme } from "./theme.ts";
import { trendChart } from "./trend-chart.server.ts";
import { peopleByUnit } from "./unit-chart.server.ts";

/** What people are recognised for. */
export const badgesTheme: Theme = {
  figures: ["coverage", "topTenth", "gini"],
  charts: {
    badges: badgesChart,
    values: valuesChart,
    coverage: trendChart("coverage"),
    "coverage-by-unit": peopleByUnit("coverage", ({ recognised }) => recognised),
  },
};

/** Awards may be kept to oneself: of one to four in a unit it is not told how many there are. */
function timesTold({ filter, tellsOfPeople }: View, given: readonly Given[]): Figure[] {
  if (!tellsOfPeople) return given.map(() => ({ hidden: true }) as const);
  return given.map(({ times }) =>
    isFew(times) && filter.unitId !== null ? { hidden: true } : times,
  );
}

async function badgesChart(view: View, { t, language }: ChartVoice): Promise<Chart> {
  const given = await badgesGiven(scopeOf(view.filter, view.filter.period));
  const told = timesTold(view, given);
  return {
    kind: "bar",
    title: t("insights.badgesGiven"),
    description: t("insights.badgesGivenText"),
    note: periodText(view.filter.period, language, t),
    empty: t("insights.noAwards"),
    bars: given.map(({ name }, at) => ({ name: namedIn(name, language), value: told[at] ?? null })),
    nameHeader: t("insights.badge"),
    valueHeader: t("insights.awardsHeader"),
    layout: "rows",
  };
}

async function valuesChart(view: View, { t, language }: ChartVoice): Promise<Chart> {
  const given = await valuesThanked(scopeOf(view.filter, view.filter.period));
  const told = timesTold(view, given);
  return {
    kind: "bar",
    title: t("insights.valuesThanked"),
    description: t("insights.valuesThankedText"),
    note: periodText(view.filter.period, language, t),
    empty: t("insights.noKudos"),
    bars: given.map(({ name }, at) => ({ name: namedIn(name, language), value: told[at] ?? null })),
    nameHeader: t("insights.value"),
    valueHeader: t("insights.kudosHeader"),
    layout: "rows",
  };
}
