import type { Chart } from "#app/ui/chart/chart.ts";
import { conversation } from "../figures/conversation.ts";
import { definitionOf, nameOf } from "../figures/sentence.ts";
import { periodText, stepText } from "../periods/period-words.ts";
import { sourcesOf } from "../view/sources.server.ts";
import { readTrends } from "../view/trend.server.ts";
import { scopeOf, type View } from "../view/view.ts";
import type { ChartVoice, Theme } from "./theme.ts";
import { trendChart } from "./trend-chart.server.ts";
import { ideasByUnit, peopleByUnit } from "./unit-chart.server.ts";

/** Whether ideas are shared: who posts, opens and talks about them. */
export const ideasTheme: Theme = {
  figures: ["posted", "participation", "reach", "firstTimers", "returners", "comments", "replied"],
  charts: {
    posted: trendChart("posted"),
    participation: trendChart("participation"),
    reach: trendChart("reach"),
    newcomers: newcomersChart,
    "posted-by-unit": ideasByUnit,
    "participation-by-unit": peopleByUnit("participation", ({ participation }) => participation),
    comments: commentsChart,
  },
};

async function newcomersChart(view: View, { t, language }: ChartVoice): Promise<Chart> {
  const { firstTimers, returners } = await readTrends(view, ["firstTimers", "returners"]);
  const { steps } = firstTimers;
  return {
    kind: "line",
    title: t("insights.newcomers"),
    description: t("insights.newcomersText"),
    empty: t("insights.notToldHere"),
    periods: steps.map((step) => stepText(step, language, t)),
    periodHeader: t(view.filter.period.grain === "week" ? "insights.week" : "insights.month"),
    series: [
      { name: nameOf("firstTimers", t), values: firstTimers.values },
      { name: nameOf("returners", t), values: returners.values },
    ],
  };
}

/** From so many comments on, until the next begins. */
const commentClasses = [0, 1, 2, 3, 5, 10, 20] as const;

async function commentsChart(view: View, { t, language }: ChartVoice): Promise<Chart> {
  const { filter } = view;
  const talk = await sourcesOf(scopeOf(filter, filter.period)).talk();
  const { median } = conversation(talk);
  return {
    kind: "histogram",
    title: nameOf("comments", t),
    description: definitionOf("comments", t),
    note: periodText(filter.period, language, t),
    empty: t("insights.nothing_comments"),
    bins: commentClasses.map((from, at) => {
      const to = commentClasses[at + 1] ?? null;
      const within = talk.comments.filter(
        ({ value }) => value >= from && (to === null || value < to),
      );
      return { from, to, count: within.reduce((sum, { count }) => sum + count, 0) };
    }),
    binHeader: t("insights.commentsByOthers"),
    countHeader: t("insights.ideasHeader"),
    median: median.is === "value" ? median.value : null,
  };
}
