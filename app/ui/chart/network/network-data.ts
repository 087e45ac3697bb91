/** What a network shows: things, and what runs from each to each. */
import type { Cell, ChartTable } from "../chart-table.ts";
import { isWithheld, type Figure } from "../figures.ts";
import type { FigureWords } from "../figure-words.ts";
import { tiesOf, type Flow, type Tie } from "./network-geometry.ts";

export interface NetworkData {
  /** Names of the things. */
  nodes: readonly string[];
  flows: readonly Flow[];
  /** Heads of the table: "From", "To", "Interactions". */
  fromHeader: string;
  toHeader: string;
  valueHeader: string;
  /** How many ties are drawn at most, the strongest first. */
  drawn?: number | undefined;
}

const drawnAtMost = 40;

export interface NetworkDrawing {
  readonly ties: readonly Tie[];
  /** Of all ties, those that are drawn. */
  readonly drawn: readonly Tie[];
  readonly strongest: number;
}

/** The ties, and which of them are drawn. */
export function drawNetwork({ flows, drawn = drawnAtMost }: NetworkData): NetworkDrawing {
  const ties = tiesOf(flows);
  return { ties, drawn: ties.slice(0, drawn), strongest: ties[0]?.weight ?? 0 };
}

function partsOf(tie: Tie, { flows }: NetworkData): Figure[] {
  return flows
    .filter(({ from, to }) => [from, to].includes(tie.one) && [from, to].includes(tie.other))
    .filter(({ from, to }) => from !== to)
    .map(({ value }) => value);
}

/** What a tie weighs in words: "42", "at least 40", or what is said of what is not told. */
export function sayTie(tie: Tie, data: NetworkData, say: FigureWords): string {
  const parts = partsOf(tie, data);
  if (tie.weight === 0) return say.full(parts.find(isWithheld));
  return say.total(parts, "full");
}

/** "Roads – Schools". */
export function nameOf(tie: Tie, { nodes }: NetworkData): string {
  return `${nodes[tie.one] ?? ""} – ${nodes[tie.other] ?? ""}`;
}

/** A row for each flow that is not nought, from the most. */
export function networkTable(data: NetworkData): ChartTable {
  const { nodes, flows, fromHeader, toHeader, valueHeader } = data;
  const shown = flows.filter(({ value }) => value !== 0);
  return {
    headers: [fromHeader, toHeader, valueHeader],
    rows: [...shown]
      .sort((a, b) => sizeOf(b.value) - sizeOf(a.value))
      .map(({ from, to, value }): Cell[] => [
        nodes[from] ?? "",
        nodes[to] ?? "",
        { figure: value },
      ]),
  };
}

function sizeOf(value: Figure): number {
  return typeof value === "number" ? value : -1;
}
