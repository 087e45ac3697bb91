import type { Actor } from "#app/core/actor.ts";
import { authorize } from "#app/core/policy.ts";
import type { Chart } from "#app/ui/chart/chart.ts";
import type { FigureFormat } from "#app/ui/chart/figure-words.ts";
import { definitionOf, nameOf } from "../figures/sentence.ts";
import { periodText, stepText } from "../periods/period-words.ts";
import { presetPeriod, type Preset } from "../periods/period.ts";
import { themes } from "../themes/themes.server.ts";
import type { ChartVoice } from "../themes/theme.ts";
import { readSheet } from "../view/read-sheet.server.ts";
import type { Sheet } from "../view/sheet.ts";
import { readTrends } from "../view/trend.server.ts";
import { todayHere } from "../periods/today.queries.server.ts";
import type { View } from "../view/view.ts";
import { implementedLately, type ImplementedIdea } from "./implemented.queries.server.ts";
import { outcomesPolicy } from "./outcomes.policy.ts";
import { outcomeFigures, outcomeTrends, recentAtMost } from "./outcomes.ts";

export interface Outcomes {
  /** The last three months, in words. */
  readonly period: string;
  readonly sheet: Sheet;
  readonly funnel: Chart | null;
  readonly reasons: Chart | null;
  readonly trends: readonly { readonly key: string; readonly chart: Chart }[];
  readonly implemented: readonly ImplementedIdea[];
}

/**
 * What became of everybody's ideas in the whole organisation: figures of the last three months that have closed, how they went
 * over a year, and what was implemented. Of people, groups and units nothing is told. Throws `forbidden`.
 */
export async function readOutcomes(actor: Actor, voice: ChartVoice): Promise<Outcomes> {
  authorize(actor, outcomesPolicy.see, undefined);
  const { t, language } = voice;
  const today = await todayHere();
  const [months, year] = [
    viewOf(actor, "last-3-months", today),
    viewOf(actor, "last-12-months", today),
  ];
  const { funnel, reasons } = themes.rules.charts;
  const [sheet, drawnFunnel, drawnReasons, trends, implemented] = await Promise.all([
    readSheet(months, outcomeFigures),
    funnel?.(months, voice),
    reasons?.(months, voice),
    trendCharts(year, voice),
    implementedLately(actor, recentAtMost),
  ]);
  return {
    period: periodText(months.filter.period, language, t),
    ...{ sheet, trends, implemented },
    funnel: drawnFunnel ?? null,
    reasons: drawnReasons ?? null,
  };
}

/** The whole organisation, without any figure about people. */
function viewOf({ id }: Actor, preset: Preset, today: string): View {
  return {
    reader: { id },
    filter: {
      period: presetPeriod(preset, today),
      ...{ unitId: null, categoryId: null, kind: null },
    },
    ...{ mistakes: [], today, units: [], choices: [], seesAll: false, tellsOfPeople: false },
  };
}

const formats: Readonly<Record<(typeof outcomeTrends)[number], FigureFormat>> = {
  posted: "number",
  firstAnswer: "hours",
  promiseKept: "percent",
  explained: "percent",
};

/** Without the targets and annotations of leaders. */
async function trendCharts(view: View, { t, language }: ChartVoice) {
  const trends = await readTrends(view, outcomeTrends);
  return outcomeTrends.map((key) => {
    const { steps, values } = trends[key];
    const chart: Chart = {
      kind: "line",
      title: nameOf(key, t),
      description: definitionOf(key, t),
      note: periodText(view.filter.period, language, t),
      periods: steps.map((step) => stepText(step, language, t)),
      periodHeader: t("insights.month"),
      series: [{ name: nameOf(key, t), values }],
      format: formats[key],
    };
    return { key, chart };
  });
}
