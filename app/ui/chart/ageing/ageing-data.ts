/** What an ageing chart shows: how long things have been where they are. */
import type { Cell, ChartTable, TableWords } from "../chart-table.ts";
import { isTold, type Figure } from "../figures.ts";
import type { FigureFormat } from "../figure-words.ts";
import { valueScale, type ValueScale } from "../value-scale.ts";
import type { Ages } from "./ages.ts";

export interface AgeingRow {
  name: string;
  /** How many are here. */
  count: Figure;
  /** Null where there are none, or it is not told how many. */
  ages: Ages | null;
  /** What the oldest is called. */
  oldestName?: string | undefined;
  /** The age that none should pass. */
  limit?: number | undefined;
}

export interface AgeingData {
  rows: readonly AgeingRow[];
  /** What the names are: "Stage". */
  nameHeader: string;
  /** What is counted: "Ideas". */
  countHeader: string;
  /** What the limits are called: "Promise". */
  limitName?: string | undefined;
  /** Unit of the ages; days unless said otherwise. */
  format?: FigureFormat | undefined;
}

/** The axis of ages. */
export function ageScale({ rows }: AgeingData): ValueScale {
  return valueScale(rows.flatMap(({ ages, limit }) => [ages?.oldest, limit]));
}

/** A row for each row. */
export function ageingTable(data: AgeingData, { t }: TableWords): ChartTable {
  const { rows, nameHeader, countHeader, limitName, format = "days" } = data;
  const hasNames = rows.some(({ oldestName }) => oldestName);
  const age = (figure: number | undefined): Cell => ({ figure: figure ?? null, format });
  return {
    headers: [
      ...[nameHeader, countHeader, t("chart.quarter"), t("chart.median"), t("chart.threeQuarters")],
      ...[t("chart.nineInTen"), t("chart.oldest")],
      ...(hasNames ? [t("chart.whichOldest")] : []),
      ...(limitName ? [limitName] : []),
    ],
    rows: rows.map(({ name, count, ages, oldestName, limit }): Cell[] => [
      ...[name, { figure: count }, age(ages?.lower), age(ages?.median), age(ages?.upper)],
      ...[age(ages?.p90), age(ages?.oldest)],
      ...(hasNames ? [oldestName ?? "–"] : []),
      ...(limitName ? [limit === undefined ? "–" : age(limit)] : []),
    ]),
  };
}

/** For the state of the chart: the counts, since ages of nought are ages too. */
export function ageingFigures({ rows }: AgeingData): Figure[] {
  return rows.map(({ count, ages }) => (isTold(count) && ages === null ? 0 : count));
}
