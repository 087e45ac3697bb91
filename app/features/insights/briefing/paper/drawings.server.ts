/** Charts as they are drawn on paper: every value is written beside what is drawn, since nothing can be pointed at. */
import { figureWords, type FigureWords } from "#app/ui/chart/figure-words.ts";
import type { BarData } from "#app/ui/chart/bar-data.ts";
import { drawBar } from "#app/ui/chart/bar-geometry.ts";
import { cellText, type TableWords } from "#app/ui/chart/chart-table.ts";
import { isTold, stateOf, stubFor, type ChartState, type Figure } from "#app/ui/chart/figures.ts";
import type { FunnelData } from "#app/ui/chart/funnel-data.ts";
import { drawFunnel } from "#app/ui/chart/funnel-geometry.ts";
import { drawLines, type LineData } from "#app/ui/chart/line-data.ts";
import { middleOf } from "#app/ui/chart/line-geometry.ts";
import { tableOf } from "#app/ui/chart/table-of.ts";
import { valueScale } from "#app/ui/chart/value-scale.ts";
import type { PaperChart } from "../paper-chart.ts";
import { ink, printable, type Box, type Paper } from "./paper.server.ts";

type Doc = PDFKit.PDFDocument;

/** Draws a chart under its title, with what is said of it. */
export function drawChart(paper: Paper, chart: PaperChart, words: TableWords): void {
  paper.section(chart.title, 250);
  paper.paragraph(chart.description, { tone: "muted" });
  const table = tableOf(chart, words);
  const state = stateOf(figuresOf(chart));
  if (state !== "filled") {
    paper.paragraph(instead(chart, state, words));
    return;
  }
  const alt = table.rows
    .map((row) => row.map((cell) => cellText(cell, words)).join(", "))
    .join("; ");
  switch (chart.kind) {
    case "line":
      paper.figure(`${chart.title}. ${alt}`, 170, (doc, at) => {
        drawLineChart(doc, at, chart, words);
      });
      break;
    case "funnel":
      paper.figure(`${chart.title}. ${alt}`, chart.stages.length * 30, (doc, at) => {
        drawFunnelChart(doc, at, chart, words);
      });
      break;
    case "bar":
      paper.figure(`${chart.title}. ${alt}`, chart.bars.length * 22, (doc, at) => {
        drawBarChart(doc, at, chart, words);
      });
  }
  for (const line of beneath(chart, words)) paper.paragraph(line, { tone: "muted", size: 9 });
}

function figuresOf(chart: PaperChart): readonly Figure[] {
  if (chart.kind === "line") return chart.series.flatMap(({ values }) => values);
  return (chart.kind === "funnel" ? chart.stages : chart.bars).map(({ value }) => value);
}

/** What is said in place of a drawing that would show nothing, as on pages. */
function instead({ empty }: PaperChart, state: ChartState, { t }: TableWords): string {
  if (state === "withheld") return t("chart.allHidden");
  return empty ?? t(state === "nought" ? "chart.allNought" : "chart.empty");
}

/** What a page says beneath a chart: its target, its notes, of when it is. */
function beneath(chart: PaperChart, { language, t }: TableWords): string[] {
  if (chart.kind !== "line") return chart.note ? [chart.note] : [];
  const say = figureWords(language, chart.format ?? "number", t);
  const { target, notes = [] } = chart;
  return [
    ...(target ? [say.named(target.name, say.short(target.value))] : []),
    ...notes.map(({ date, text }, n) => `${String(n + 1)}. ${say.named(date, text)}`),
    ...(chart.note ? [chart.note] : []),
  ];
}

function drawLineChart(doc: Doc, at: Box, chart: LineData, { language, t }: TableWords): void {
  const say = figureWords(language, chart.format ?? "number", t);
  const { scale, lines } = drawLines(chart);
  const plot = { x: at.x + 44, y: at.y + 14, width: at.width - 44, height: at.height - 44 };
  const x = (percent: number) => plot.x + (plot.width * percent) / 100;
  const y = (percent: number) => plot.y + (plot.height * percent) / 100;
  for (const tick of scale.ticks) {
    const level = y(100 - scale.at(tick));
    doc
      .moveTo(plot.x, level)
      .lineTo(plot.x + plot.width, level)
      .lineWidth(0.5)
      .stroke(ink.rule);
    label(doc, say.short(tick), { x: at.x, y: level - 5, width: 38, align: "right" });
  }
  if (chart.target) {
    const level = y(100 - scale.at(chart.target.value));
    doc
      .moveTo(plot.x, level)
      .lineTo(plot.x + plot.width, level)
      .lineWidth(1);
    doc.dash(6, { space: 3 }).stroke(ink.text).undash();
  }
  for (const [n, note] of (chart.notes ?? []).entries()) {
    const across = x((note.at / chart.periods.length) * 100);
    doc
      .moveTo(across, plot.y)
      .lineTo(across, plot.y + plot.height)
      .lineWidth(0.7);
    doc.dash(1, { space: 2 }).stroke(ink.muted).undash();
    label(doc, String(n + 1), { x: across - 10, y: at.y, width: 20, align: "center" });
  }
  const share = plot.width / Math.max(1, chart.periods.length);
  for (const line of lines) {
    let before = -2;
    for (const point of line.points) {
      if (point.index === before + 1) doc.lineTo(x(point.x), y(point.y));
      else doc.moveTo(x(point.x), y(point.y));
      before = point.index;
    }
    if (line.points.length > 0) doc.lineWidth(1.6).stroke(ink.fill);
    for (const { x: across, y: level } of line.points)
      doc.circle(x(across), y(level), 2.4).fill(ink.fill);
    for (const { index } of line.withheld) {
      const left = x(middleOf(index, chart.periods.length)) - share * 0.3;
      doc.rect(left, plot.y, share * 0.6, plot.height).lineWidth(0.5);
      doc.dash(2, { space: 2 }).stroke(ink.muted).undash();
    }
  }
  labelValues(doc, { chart, say, x, y, share, scaleAt: scale.at });
  const step = Math.ceil(chart.periods.length / 7);
  for (const [n, period] of chart.periods.entries())
    if (n % step === 0) {
      const middle = x(middleOf(n, chart.periods.length));
      const width = share * step - 4;
      label(doc, period, {
        ...{ x: middle - width / 2, y: plot.y + plot.height + 6, width },
        align: "center",
      });
    }
}

interface Valued {
  readonly chart: LineData;
  readonly say: FigureWords;
  readonly x: (percent: number) => number;
  readonly y: (percent: number) => number;
  readonly share: number;
  readonly scaleAt: (value: number) => number;
}

/** Each value above its point, or below where the line comes down to it; of many, every second or third. */
function labelValues(doc: Doc, { chart, say, x, y, share, scaleAt }: Valued): void {
  const each = Math.ceil(28 / share);
  for (const { values } of chart.series)
    for (const [n, value] of values.entries()) {
      if (n % each !== 0 || value === null) continue;
      const level = typeof value === "number" ? 100 - scaleAt(value) : 50;
      const middle = x(middleOf(n, values.length));
      const above = isLowest(values, n) ? 4 : -13;
      label(doc, say.short(value), {
        ...{ x: middle - 24, y: y(level) + above, width: 48, align: "center", isStrong: true },
      });
    }
}

function isLowest(values: readonly Figure[], at: number): boolean {
  const [value, ...beside] = [values[at], values[at - 1], values[at + 1]];
  return (
    isTold(value) &&
    value > 0 &&
    beside.every((other) => !isTold(other) || other > value) &&
    beside.some(isTold)
  );
}

function drawFunnelChart(doc: Doc, at: Box, chart: FunnelData, words: TableWords): void {
  const { language, t } = words;
  const say = figureWords(language, "number", t);
  const share = figureWords(language, "percent", t);
  const steps = drawFunnel(chart.stages.map(({ value }) => value));
  const [left, width] = [at.x + 120, at.width - 320];
  for (const [n, { name, value, note }] of chart.stages.entries()) {
    const step = steps[n];
    const top = at.y + n * 30;
    label(doc, name, { x: at.x, y: top + 9, width: 114, size: 9, isStrong: true });
    if (step) {
      const edge = (part: number, side: -1 | 1) => left + width / 2 + (side * width * part) / 200;
      doc
        .moveTo(edge(step.top, -1), top + 2)
        .lineTo(edge(step.top, 1), top + 2)
        .lineTo(edge(step.bottom, 1), top + 28)
        .lineTo(edge(step.bottom, -1), top + 28)
        .closePath()
        .fill(ink.fill);
    }
    const kept = step?.kept ?? null;
    const aside = [
      ...(kept === null
        ? []
        : [t("chart.keptOfBefore", { share: share.short(Math.round(kept * 100) / 100) })]),
      ...(note ? [note] : []),
    ];
    const right = at.x + at.width - 192;
    label(doc, say.short(value), {
      x: right,
      y: top + 9,
      width: 34,
      size: 10,
      isStrong: true,
      align: "right",
    });
    label(doc, aside.join("\n"), {
      x: right + 42,
      y: top + (aside.length > 1 ? 4 : 10),
      width: 150,
      size: 8,
    });
  }
}

function drawBarChart(doc: Doc, at: Box, chart: BarData, { language, t }: TableWords): void {
  const say = figureWords(language, chart.format ?? "number", t);
  const figures = chart.bars.map(({ value }) => value);
  const scale = valueScale(figures);
  const [left, width] = [at.x + 190, at.width - 240];
  for (const [n, { name, value }] of chart.bars.entries()) {
    const top = at.y + n * 22;
    const bar = drawBar(value, scale, stubFor(figures));
    label(doc, name, { x: at.x, y: top + 4, width: 182, size: 9, isShort: true });
    const [from, length] = [((bar?.from ?? 0) * width) / 100, ((bar?.length ?? 0) * width) / 100];
    if (length > 0) doc.rect(left + from, top + 3, length, 13).fill(ink.fill);
    label(doc, say.short(value), {
      ...{ x: left + from + length + 6, y: top + 4, width: 60, size: 9, isStrong: true },
    });
  }
}

interface Label {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly align?: "right" | "center";
  readonly size?: number;
  readonly isStrong?: boolean;
  /** On one line; what has no room ends in an ellipsis. */
  readonly isShort?: boolean;
}

function label(doc: Doc, text: string, at: Label): void {
  const { x, y, width, align = "left", size = 7.5, isStrong = false, isShort = false } = at;
  doc
    .font(isStrong ? "bold" : "regular")
    .fontSize(size)
    .fillColor(isStrong ? ink.text : ink.muted)
    .text(printable(text), x, y, {
      ...{ width, align },
      ...(isShort && { height: size * 1.2, ellipsis: true }),
    });
}
