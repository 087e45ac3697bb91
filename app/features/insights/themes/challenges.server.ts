import type { Chart } from "#app/ui/chart/chart.ts";
import { challengeFigures } from "../figures/challenges.queries.server.ts";
import { periodText } from "../periods/period-words.ts";
import { scopeOf, type View } from "../view/view.ts";
import { trendChart } from "./trend-chart.server.ts";
import type { ChartVoice, Theme } from "./theme.ts";

/** What challenges bring, for what they give. */
export const challengesTheme: Theme = {
  figures: ["costPerEntry"],
  charts: { entries: entriesChart, cost: trendChart("costPerEntry") },
};

async function entriesChart(view: View, { t, language }: ChartVoice): Promise<Chart> {
  const challenges = await challengeFigures(
    view,
    "published",
    scopeOf(view.filter, view.filter.period),
  );
  return {
    kind: "stacked-bar",
    title: t("insights.entries"),
    description: t(view.seesAll ? "insights.entriesText" : "insights.entriesEndedText"),
    note: periodText(view.filter.period, language, t),
    empty: t(view.seesAll ? "insights.noChallenges" : "insights.noEndedChallenges"),
    parts: [t("insights.acrossUnits"), t("insights.withinUnit")],
    bars: challenges.map(({ title, entries, acrossUnits }) => ({
      name: title,
      values: [acrossUnits, entries - acrossUnits],
    })),
    nameHeader: t("insights.challenge"),
    layout: "rows",
  };
}
