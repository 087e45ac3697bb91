import type { Chart } from "#app/ui/chart/chart.ts";
import type { Estimate } from "#app/ui/chart/spread/survival-data.ts";
import { firstAnswer, type Waited } from "../figures/first-answer.ts";
import { definitionOf, nameOf } from "../figures/sentence.ts";
import { periodText } from "../periods/period-words.ts";
import { sourcesOf } from "../view/sources.server.ts";
import { scopesOf, type View } from "../view/view.ts";
import type { ChartVoice, Theme } from "./theme.ts";
import { trendChart } from "./trend-chart.server.ts";
import { countsByUnit, peopleByUnit } from "./unit-chart.server.ts";

/** Whether people are recognised: thanked and awarded, and answered in time, with reasons. */
export const peopleTheme: Theme = {
  figures: [
    "coverage",
    "firstAnswer",
    "slowAnswer",
    "promiseKept",
    "explained",
    "topTenth",
    "gini",
  ],
  charts: {
    coverage: trendChart("coverage"),
    "coverage-by-unit": peopleByUnit("coverage", ({ recognised }) => recognised),
    "first-answer": waitingChart,
    "first-answer-trend": trendChart("firstAnswer"),
    "promise-kept": trendChart("promiseKept"),
    "promise-kept-by-unit": countsByUnit("promiseKept", "kept", "due"),
    explained: trendChart("explained"),
    "explained-by-unit": countsByUnit("explained", "explained", "decision"),
  },
};

async function waitingChart(view: View, { t, language }: ChartVoice): Promise<Chart> {
  const scopes = scopesOf(view);
  const [now, before] = await Promise.all([
    sourcesOf(scopes.now).waits(),
    sourcesOf(scopes.before).waits(),
  ]);
  return {
    kind: "survival",
    title: nameOf("firstAnswer", t),
    description: definitionOf("firstAnswer", t),
    note: t("insights.waitingNote"),
    empty: t("insights.nothing_firstAnswer"),
    curves: [
      { name: periodText(view.filter.period, language, t), estimate: estimateOf(now) },
      { name: t("insights.periodBefore"), estimate: estimateOf(before) },
    ],
    timeHeader: t("insights.hoursSincePosting"),
    shareHeader: t("insights.stillWaiting"),
    format: "hours",
  };
}

function estimateOf(rows: readonly Waited[]): Estimate | null {
  const answer = firstAnswer(rows);
  if (answer.is !== "value") return null;
  const { steps, median, p90 } = answer.value;
  return {
    steps: steps.map(({ hours, waiting }) => ({ at: hours, share: waiting })),
    censored: rows.filter(({ unanswered }) => unanswered > 0).map(({ hours }) => hours),
    median: median.isReached ? median.hours : null,
    p90: p90.isReached ? p90.hours : null,
  };
}
