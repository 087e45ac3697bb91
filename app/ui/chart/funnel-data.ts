/** What a funnel shows. */
import type { Cell, ChartTable } from "./chart-table.ts";
import type { Figure } from "./figures.ts";
import { drawFunnel } from "./funnel-geometry.ts";

export interface FunnelStage {
  name: string;
  /** How many came this far. */
  value: Figure;
  /** A few words beside the figure, such as how long it took. */
  note?: string | undefined;
}

export interface FunnelData {
  stages: readonly FunnelStage[];
  nameHeader: string;
  valueHeader: string;
  /** Head of the column with the share of the step before. */
  keptHeader: string;
  /** Head of the column with the notes; needed where there are any. */
  noteHeader?: string | undefined;
}

/** A row for each stage. */
export function funnelTable(data: FunnelData): ChartTable {
  const { stages, nameHeader, valueHeader, keptHeader, noteHeader } = data;
  const steps = drawFunnel(stages.map(({ value }) => value));
  const hasNotes = stages.some(({ note }) => note);
  return {
    headers: [nameHeader, valueHeader, keptHeader, ...(hasNotes ? [noteHeader ?? ""] : [])],
    rows: stages.map(({ name, value, note }, index): Cell[] => [
      name,
      { figure: value },
      index === 0 ? "–" : { figure: steps[index]?.kept ?? null, format: "percent" },
      ...(hasNotes ? [note ?? "–"] : []),
    ]),
  };
}
