import type { Chart } from "#app/ui/chart/chart.ts";
import type { Figure } from "#app/ui/chart/figures.ts";
import { periodText, stepText } from "../periods/period-words.ts";
import { publishedMatrix, type ToldPair } from "../published/published-pairs.queries.server.ts";
import { readTrends } from "../view/trend.server.ts";
import { comparedIn, unitsBelow, type FiguredUnit } from "../view/units.queries.server.ts";
import type { View } from "../view/view.ts";
import type { ChartVoice, Theme } from "./theme.ts";
import { trendChart } from "./trend-chart.server.ts";

/** Whether people take part in ideas of other units. */
export const silosTheme: Theme = {
  figures: ["bridging", "siloIndex"],
  charts: {
    matrix: matrixChart,
    network: networkChart,
    bridging: trendChart("bridging"),
    "two-units": twoUnitsChart,
  },
};

/** As many units as one can compare; of more the first by name. */
const comparedAtMost = 30;

/** The units of a matrix: those right below the one that is looked at, and itself for the people directly in it. */
function unitsOf({ units, filter }: View): FiguredUnit[] {
  const within = comparedIn(units, filter.unitId);
  const own = units.filter(({ id }) => id === within);
  return [...own, ...unitsBelow(units, within)].slice(0, comparedAtMost);
}

/** What is told of a pair: nothing was done where it is left out. */
function weightOf(pairs: readonly ToldPair[], from: string, to: string): Figure {
  const pair = pairs.find(({ fromId, toId }) => fromId === from && toId === to);
  if (!pair) return 0;
  return pair.weight.is === "value" ? pair.weight.value : { hidden: true };
}

async function readMatrix(view: View) {
  const { filter, units, tellsOfPeople } = view;
  const within = comparedIn(units, filter.unitId);
  const pairs = tellsOfPeople ? await publishedMatrix(filter.period, within) : "untold";
  return typeof pairs === "string" ? null : pairs;
}

async function matrixChart(view: View, { t, language }: ChartVoice): Promise<Chart> {
  const pairs = await readMatrix(view);
  const units = pairs ? unitsOf(view) : [];
  return {
    kind: "heat-map",
    title: t("insights.matrix"),
    description: t("insights.matrixText"),
    note: periodText(view.filter.period, language, t),
    empty: t("insights.matrixUntold"),
    columns: units.map(({ name }) => name),
    rows: units.map(({ id, name }) => ({
      name,
      values: units.map((other) => (pairs ? weightOf(pairs, id, other.id) : null)),
    })),
    rowHeader: t("insights.peopleOf"),
    columnsTitle: t("insights.ideasOf"),
  };
}

async function networkChart(view: View, { t, language }: ChartVoice): Promise<Chart> {
  const pairs = await readMatrix(view);
  const units = pairs ? unitsOf(view) : [];
  return {
    kind: "network",
    title: t("insights.network"),
    description: t("insights.networkText"),
    note: periodText(view.filter.period, language, t),
    empty: t("insights.matrixUntold"),
    nodes: units.map(({ name }) => name),
    flows: units.flatMap(({ id }, from) =>
      units.flatMap((other, to) =>
        from === to || !pairs ? [] : [{ from, to, value: weightOf(pairs, id, other.id) }],
      ),
    ),
    fromHeader: t("insights.peopleOf"),
    toHeader: t("insights.ideasOf"),
    valueHeader: t("insights.weight"),
  };
}

async function twoUnitsChart(view: View, { t, language }: ChartVoice): Promise<Chart> {
  const { ofTwoUnits } = await readTrends(view, ["ofTwoUnits"]);
  return {
    kind: "line",
    title: t("insights.twoUnits"),
    description: t("insights.twoUnitsText"),
    periods: ofTwoUnits.steps.map((step) => stepText(step, language, t)),
    periodHeader: t(view.filter.period.grain === "week" ? "insights.week" : "insights.month"),
    series: [{ name: t("insights.twoUnits"), values: ofTwoUnits.values }],
    format: "percent",
  };
}
