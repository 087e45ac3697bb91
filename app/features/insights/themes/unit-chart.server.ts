import type { Chart } from "#app/ui/chart/chart.ts";
import type { Figure } from "#app/ui/chart/figures.ts";
import { countedActsOfUnits } from "../figures/counts.queries.server.ts";
import type { PeopleCounted } from "../figures/people.ts";
import { definitionOf, nameOf, type FigureName } from "../figures/sentence.ts";
import { periodText } from "../periods/period-words.ts";
import { publishedPeople, type PublishedPeople } from "../published/published.queries.server.ts";
import type { IdeaAct } from "../rollups/act.ts";
import { comparedIn, unitsBelow, type FiguredUnit } from "../view/units.queries.server.ts";
import { scopeOf, type View } from "../view/view.ts";
import type { ChartVoice } from "./theme.ts";

/** A share of staff, for each unit right below the one that is looked at. */
export function peopleByUnit(name: FigureName, pick: (people: PublishedPeople) => PeopleCounted) {
  return async (view: View, voice: ChartVoice): Promise<Chart> => {
    const units = below(view);
    const answerOf = view.tellsOfPeople
      ? await publishedPeople(
          [view.filter.period],
          units.map(({ id }) => id),
        )
      : null;
    const values = units.map(({ id }): Figure => {
      const answer = answerOf?.(view.filter.period, id) ?? "untold";
      if (typeof answer === "string") return null;
      const { people, staff, isHidden } = pick(answer);
      return isHidden ? { hidden: true } : ratio(people, staff);
    });
    return unitBars(name, view, { units, values }, voice);
  };
}

/** A share of counts of ideas, for each unit right below the one that is looked at. */
export function countsByUnit(name: FigureName, part: IdeaAct, of: IdeaAct) {
  return async (view: View, voice: ChartVoice): Promise<Chart> => {
    const units = below(view);
    const { unitId: _, ...scope } = scopeOf(view.filter, view.filter.period);
    const rows = await countedActsOfUnits(
      scope,
      units.map(({ id }) => id),
      [part, of],
    );
    const countOf = (id: string, act: IdeaAct) =>
      rows.find((row) => row.unitId === id && row.act === act)?.n ?? 0;
    const values = units.map(({ id }) => ratio(countOf(id, part), countOf(id, of)));
    return unitBars(name, view, { units, values }, voice);
  };
}

/** How many ideas were posted, for each unit right below the one that is looked at. */
export async function ideasByUnit(view: View, voice: ChartVoice): Promise<Chart> {
  const units = below(view);
  const { unitId: _, ...scope } = scopeOf(view.filter, view.filter.period);
  const rows = await countedActsOfUnits(
    scope,
    units.map(({ id }) => id),
    ["idea"],
  );
  const values = units.map(({ id }) => rows.find(({ unitId }) => unitId === id)?.n ?? 0);
  return unitBars("posted", view, { units, values, isCount: true }, voice);
}

interface Bars {
  readonly units: readonly FiguredUnit[];
  readonly values: readonly Figure[];
  readonly isCount?: boolean;
}

function unitBars(
  name: FigureName,
  view: View,
  { units, values, isCount = false }: Bars,
  { t, language }: ChartVoice,
): Chart {
  return {
    kind: "bar",
    title: t("insights.byUnit", { figure: nameOf(name, t) }),
    description: definitionOf(name, t),
    note: periodText(view.filter.period, language, t),
    empty: t(units.length === 0 ? "insights.noUnitsBelow" : "insights.notToldHere"),
    bars: units.map((unit, at) => ({ name: unit.name, value: values[at] ?? null })),
    nameHeader: t("insights.unit"),
    valueHeader: nameOf(name, t),
    layout: "rows",
    ...(isCount ? {} : { format: "percent" as const }),
  };
}

function below({ units, filter }: View): FiguredUnit[] {
  return unitsBelow(units, comparedIn(units, filter.unitId));
}

function ratio(part: number, of: number): Figure {
  return of === 0 ? null : part / of;
}
