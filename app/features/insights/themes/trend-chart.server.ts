import type { Translate } from "#app/core/words.ts";
import { usualCurrency } from "#app/core/money.ts";
import { shiftedDay } from "#app/core/working-days.ts";
import type { Chart } from "#app/ui/chart/chart.ts";
import type { FigureFormat } from "#app/ui/chart/figure-words.ts";
import { annotationsIn } from "../acting/annotations/annotation.queries.server.ts";
import { datedNotes } from "../acting/annotations/annotation.ts";
import { targetFor } from "../acting/targets/target.queries.server.ts";
import { targetLine } from "../acting/targets/target.ts";
import { definitionOf, nameOf, type FigureName } from "../figures/sentence.ts";
import { isOfWholeAlone } from "../figures/told-of.ts";
import type { InsightsFilter } from "../periods/filter.ts";
import { spanOf } from "../periods/period.ts";
import { periodText, stepText } from "../periods/period-words.ts";
import { readTrends, trendPeriod, type TrendName } from "../view/trend.server.ts";

import type { View } from "../view/view.ts";
import type { ChartVoice } from "./theme.ts";

/** How shares and times of trends are written. */
const formats: Readonly<Partial<Record<TrendName, FigureFormat>>> = {
  participation: "percent",
  reach: "percent",
  promiseKept: "percent",
  explained: "percent",
  coverage: "percent",
  implemented: "percent",
  bridging: "percent",
  replied: "percent",
  firstAnswer: "hours",
  costPerEntry: `money-${usualCurrency}`,
};

/** How one figure went, with its target drawn across and what leaders noted on its way. */
export function trendChart(name: TrendName & FigureName) {
  return async (view: View, voice: ChartVoice): Promise<Chart> => {
    const { t, language } = voice;
    const { unitId } = view.filter;
    const whole = trendPeriod(view.filter.period);
    const span = spanOf(whole);
    const [trends, target, annotations] = await Promise.all([
      readTrends(view, [name]),
      targetFor(name, unitId),
      annotationsIn(span, unitId),
    ]);
    const { steps, values } = trends[name];
    const beginnings = [...steps.map(({ from }) => from), shiftedDay(span.to, 1)];
    return {
      kind: "line",
      title: nameOf(name, t),
      description: definitionOf(name, t),
      note: periodText(whole, language, t),
      periods: steps.map((step) => stepText(step, language, t)),
      periodHeader: t(whole.grain === "week" ? "insights.week" : "insights.month"),
      series: [{ name: nameOf(name, t), values }],
      format: formats[name],
      target: targetLine(target, whole.grain, voice),
      notes: datedNotes(annotations, beginnings, language),
      empty: whyUntold(name, view.filter, t),
    };
  };
}

/** Why there can be nothing to draw under a filter; undefined where there can. */
function whyUntold(name: FigureName, filter: InsightsFilter, t: Translate): string | undefined {
  if (!isOfWholeAlone(name)) return undefined;
  if (filter.unitId !== null) return t("insights.untoldWhole");
  const isCut = filter.categoryId !== null || filter.kind !== null;
  return isCut ? t("insights.untoldUncut") : undefined;
}
