import { medianOf } from "#app/core/quantile.ts";
import { givenTime } from "#app/platform/transact.server.ts";
import { agesOf } from "#app/ui/chart/ageing/ages.ts";
import type { Chart } from "#app/ui/chart/chart.ts";
import { stalledAfter } from "../figures/ageing.ts";
import { droppedOff, stageAges } from "../figures/course.queries.server.ts";
import { way, type WayStage } from "../figures/funnel.ts";
import { periodText } from "../periods/period-words.ts";
import { sourcesOf } from "../view/sources.server.ts";
import { scopeOf, type View } from "../view/view.ts";
import { namedIn, stageWords, type ChartVoice, type Theme } from "./theme.ts";
import { trendChart } from "./trend-chart.server.ts";

/** Whether rules let ideas through: how far they come, how long they wait, why they stop. */
export const rulesTheme: Theme = {
  figures: ["implemented", "stageAge"],
  charts: {
    funnel: funnelChart,
    implemented: trendChart("implemented"),
    reasons: reasonsChart,
    ageing: ageingChart,
  },
};

async function funnelChart(view: View, { t, language }: ChartVoice): Promise<Chart> {
  const { filter } = view;
  const rows = await sourcesOf(scopeOf(filter, filter.period)).reached();
  const of = (stage: WayStage) =>
    rows.filter((row) => row.stage === (stage === "open" ? "posted" : stage));
  const countOf = (some: typeof rows) => some.reduce((sum, { ideas }) => sum + ideas, 0);
  return {
    kind: "funnel",
    title: t("insights.funnel"),
    description: t("insights.funnelText"),
    note: periodText(filter.period, language, t),
    empty: t("insights.nothing_posted"),
    stages: way.map((stage) => {
      const reached = of(stage);
      const days = medianOf(
        reached.flatMap(({ days: value, ideas: count }) =>
          value === null ? [] : [{ value, count }],
        ),
      );
      return {
        name: t(stageWords[stage] ?? "ideas.stageOpen"),
        value: countOf(reached),
        ...(days === null || stage === "open"
          ? {}
          : { note: t("insights.medianDays", { count: Math.round(days) }) }),
      };
    }),
    nameHeader: t("insights.stage"),
    valueHeader: t("insights.ideasHeader"),
    keptHeader: t("insights.ofStepBefore"),
    noteHeader: t("insights.timeFromPosting"),
  };
}

async function reasonsChart(view: View, { t, language }: ChartVoice): Promise<Chart> {
  const { filter } = view;
  const rows = await droppedOff(scopeOf(filter, filter.period));
  return {
    kind: "bar",
    title: t("insights.reasons"),
    description: t("insights.reasonsText"),
    note: periodText(filter.period, language, t),
    empty: t("insights.noReasons"),
    bars: rows.map(({ reason, ideas }) => ({
      name: namedIn(reason, language) || t("insights.withoutReason"),
      value: ideas,
    })),
    nameHeader: t("insights.reason"),
    valueHeader: t("insights.ideasHeader"),
    layout: "rows",
  };
}

async function ageingChart({ filter }: View, { t }: ChartVoice): Promise<Chart> {
  const rows = await stageAges(filter, givenTime() ?? new Date());
  const stages = ["open", "in_review", "accepted", "piloting"] as const;
  return {
    kind: "ageing",
    title: t("insights.ageing"),
    description: t("insights.ageingText"),
    note: t("insights.asOfNow"),
    empty: t("insights.nothing_stageAge"),
    rows: stages.map((stage) => {
      const here = rows.filter((row) => row.stage === stage);
      const days = here.flatMap(({ days: age, ideas }) => Array.from({ length: ideas }, () => age));
      return {
        name: t(stageWords[stage] ?? "ideas.stageOpen"),
        count: days.length,
        ages: days.length === 0 ? null : agesOf(days),
        limit: stalledAfter,
      };
    }),
    nameHeader: t("insights.stage"),
    countHeader: t("insights.ideasHeader"),
    limitName: t("insights.stalledLimit"),
    format: "days",
  };
}
