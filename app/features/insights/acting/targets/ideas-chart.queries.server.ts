import type { Language, Translate } from "#app/core/words.ts";
import { shiftedDay } from "#app/core/working-days.ts";
import type { Chart } from "#app/ui/chart/chart.ts";
import { countedActs } from "../../figures/counts.queries.server.ts";
import { nameOf } from "../../figures/sentence.ts";
import { presetPeriod, spanOf, stepsOf, type Grain } from "../../periods/period.ts";
import { periodText, stepText } from "../../periods/period-words.ts";
import { datedNotes } from "../annotations/annotation.ts";
import { annotationsIn } from "../annotations/annotation.queries.server.ts";
import { targetLine, type Target } from "./target.ts";

interface Voice {
  readonly t: Translate;
  readonly language: Language;
}

interface Of {
  readonly target: Target & { readonly unitId: string | null; readonly unitName: string | null };
  readonly today: string;
}

const shown: Readonly<Record<Grain, "last-13-weeks" | "last-12-months">> = {
  week: "last-13-weeks",
  month: "last-12-months",
};

/** How a count of ideas has gone, with its target drawn across and what is noted beside charts. */
export async function ideasChart({ target, today }: Of, voice: Voice): Promise<Chart> {
  const { t, language } = voice;
  const { unitId, unitName, grain, figure } = target;
  const period = presetPeriod(shown[grain], today);
  const span = spanOf(period);
  const steps = stepsOf(period);
  const scope = { ...span, unitId, categoryId: null, kind: null };
  const [rows, annotations] = await Promise.all([
    countedActs(scope, grain, ["idea"]),
    annotationsIn(span, unitId),
  ]);
  const counts = new Map(rows.map(({ start, n }) => [start, n]));
  const name = nameOf(figure, t);
  const unit = unitName ?? t("acting.wholeOrganisation");
  const beginnings = [...steps.map(({ from }) => from), shiftedDay(span.to, 1)];
  return {
    kind: "line",
    title: t("acting.figureOf", { figure: name, unit }),
    description: t("acting.chartOfTarget", { period: periodText(period, language, t) }),
    periods: steps.map((step) => stepText(step, language, t)),
    periodHeader: t(grain === "week" ? "acting.week" : "acting.month"),
    series: [{ name, values: steps.map(({ from }) => counts.get(from) ?? 0) }],
    target: targetLine(target, grain, voice),
    notes: datedNotes(annotations, beginnings, language),
  };
}
