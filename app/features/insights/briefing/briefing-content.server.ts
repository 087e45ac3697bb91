import type { Translate } from "#app/core/words.ts";
import { definitionOf, nameOf, type FigureName } from "../figures/sentence.ts";
import { stalledAfter } from "../figures/ageing.ts";
import { periodText, comparedText } from "../periods/period-words.ts";
import { before } from "../periods/period.ts";
import { stageWords, type ChartVoice } from "../themes/theme.ts";
import { themes } from "../themes/themes.server.ts";
import { readAttention, type Attention } from "../view/attention.queries.server.ts";
import { isConcentrated } from "../view/concentrated.queries.server.ts";
import { sheetSentence } from "../view/entry-words.ts";
import { shortsOf } from "../view/figures-csv.server.ts";
import { overviewFigures } from "../view/overview.ts";
import { readSheet } from "../view/read-sheet.server.ts";
import { sheetNames } from "../view/sheet.ts";
import type { View } from "../view/view.ts";
import { isPaperChart, type PaperChart } from "./paper-chart.ts";

/** A figure as it is written: word for word as pages and files have it. */
export interface WrittenFigure {
  readonly name: string;
  readonly now: string;
  readonly before: string;
  readonly sentence: string;
  readonly definition: string;
}

/** A sentence of what needs attention, and what belongs to it. */
export interface AttentionLine {
  readonly says: string;
  readonly beneath: readonly string[];
}

/** Everything that a briefing says, in the reader's language. */
export interface Briefing {
  readonly period: string;
  readonly before: string;
  readonly compared: string;
  readonly unit: string;
  readonly overview: readonly WrittenFigure[];
  readonly others: readonly WrittenFigure[];
  readonly attention: readonly AttentionLine[];
  readonly charts: readonly PaperChart[];
}

/** The charts of a briefing: the page each stands on, and its key there. */
const charts = [
  ["rules", "funnel"],
  ["ideas", "posted"],
  ["ideas", "participation"],
  ["people", "promise-kept"],
  ["rules", "reasons"],
] as const;

/** Reads the briefing of a view. */
export async function readBriefing(view: View, voice: ChartVoice): Promise<Briefing> {
  const { t, language } = voice;
  const { period, unitId } = view.filter;
  const [sheet, attention, concentrated, drawn] = await Promise.all([
    readSheet(view, sheetNames),
    readAttention(view),
    isConcentrated(view),
    Promise.all(charts.map(async ([theme, key]) => themes[theme].charts[key]?.(view, voice))),
  ]);
  const written = (name: FigureName): WrittenFigure => {
    const [now, earlier] = shortsOf(name, sheet, voice);
    const sentence = sheetSentence(name, sheet, voice);
    return {
      name: nameOf(name, t),
      now,
      before: earlier,
      sentence,
      definition: definitionOf(name, t),
    };
  };
  const isFirst = (name: FigureName) => overviewFigures.some((one) => one === name);
  return {
    period: periodText(period, language, t),
    before: periodText(before(period), language, t),
    compared: comparedText(before(period), language, t),
    unit: view.units.find(({ id }) => id === unitId)?.name ?? t("insights.wholeOrganisation"),
    overview: overviewFigures.map(written),
    others: sheetNames.filter((name) => !isFirst(name)).map(written),
    attention: attentionLines(attention, concentrated, t),
    charts: drawn.filter((chart) => chart !== undefined).filter(isPaperChart),
  };
}

/** What needs attention, as the overview says it. */
function attentionLines(
  { overdue, overdueIdeas, stalled, withoutJudges }: Attention,
  concentrated: boolean,
  t: Translate,
): AttentionLine[] {
  const stalledIdeas = stalled.reduce((sum, { ideas }) => sum + ideas, 0);
  const lines: (AttentionLine | false)[] = [
    overdueIdeas > 0 && {
      says: t("insights.overdue", { count: overdueIdeas }),
      beneath: overdue.map(({ name, ideas }) => {
        return t("insights.overdueOfUnit", { unit: name, count: ideas });
      }),
    },
    stalledIdeas > 0 && {
      says: t("insights.stalled", { count: stalledIdeas, days: stalledAfter }),
      beneath: stalled.map(({ stage, ideas }) => {
        const name = t(stageWords[stage] ?? "ideas.stageOpen");
        return t("insights.stalledAt", { stage: name, count: ideas });
      }),
    },
    withoutJudges.length > 0 && {
      says: t("insights.withoutJudges"),
      beneath: withoutJudges.map(({ title }) => title),
    },
    concentrated && { says: t("insights.concentrated"), beneath: [] },
  ];
  return lines.filter((line) => line !== false);
}
