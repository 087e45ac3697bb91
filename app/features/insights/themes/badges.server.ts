import type { Chart } from "#app/ui/chart/chart.ts";
import { badgesGiven, valuesThanked, type Given } from "../figures/given.queries.server.ts";
import { periodText } from "../periods/period-words.ts";
import type { Scope } from "../figures/scope.ts";
import { fewestPeople, isFew } from "../small-groups/disclosure.ts";
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

/**
 * What was given how often: of the whole organisation alone, as few people are given something in a unit, and may keep it
 * to themselves. Where it is not told there is nothing, and why.
 */
async function givenTold(
  { filter, tellsOfPeople }: View,
  { t }: ChartVoice,
  read: (scope: Scope) => Promise<readonly Given[]>,
): Promise<{ readonly given: readonly Given[]; readonly empty: string }> {
  if (filter.unitId !== null) return { given: [], empty: t("insights.untoldWhole") };
  if (!tellsOfPeople) return { given: [], empty: t("insights.notOfPeople") };
  const given = await read(scopeOf(filter, filter.period));
  return {
    given: given.filter(({ times }) => !isFew(times)),
    empty: t("insights.noneOften", { count: fewestPeople }),
  };
}

async function badgesChart(view: View, voice: ChartVoice): Promise<Chart> {
  const { t, language } = voice;
  const { given, empty } = await givenTold(view, voice, badgesGiven);
  return {
    kind: "bar",
    title: t("insights.badgesGiven"),
    description: t("insights.badgesGivenText"),
    note: periodText(view.filter.period, language, t),
    empty,
    bars: given.map(({ name, times }) => ({ name: namedIn(name, language), value: times })),
    nameHeader: t("insights.badge"),
    valueHeader: t("insights.awardsHeader"),
    layout: "rows",
  };
}

async function valuesChart(view: View, voice: ChartVoice): Promise<Chart> {
  const { t, language } = voice;
  const { given, empty } = await givenTold(view, voice, valuesThanked);
  return {
    kind: "bar",
    title: t("insights.valuesThanked"),
    description: t("insights.valuesThankedText"),
    note: periodText(view.filter.period, language, t),
    empty,
    bars: given.map(({ name, times }) => ({ name: namedIn(name, language), value: times })),
    nameHeader: t("insights.value"),
    valueHeader: t("insights.kudosHeader"),
    layout: "rows",
  };
}
