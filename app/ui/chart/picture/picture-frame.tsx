/** What every picture of a chart has around its drawing: title, sentence, legend, and what is said underneath. */
import type { ReactNode } from "react";
import { useLanguage, useT } from "../../language/language.tsx";
import type { ChartWords } from "../chart-figure.tsx";
import type { ChartState } from "../figures.ts";
import type { LegendEntry } from "../legend.tsx";
import { PatternDefs } from "../patterns.tsx";
import { palette } from "./looks.ts";
import { lineHeight, Words, type Frame } from "./parts.tsx";
import { linesOf, widthOf } from "./text-lines.ts";

export interface PictureFrameProps {
  words: ChartWords;
  state: ChartState;
  legend?: readonly LegendEntry[] | undefined;
  /** Said underneath, each on lines of its own. */
  sentences?: readonly string[] | undefined;
  /** Height of the drawing. */
  height: number;
  /** Width of the whole picture. */
  width?: number | undefined;
  /** Draws within the frame it is given. */
  draw: (at: Frame) => ReactNode;
}

export const pictureWidth = 960;
export const margin = 32;

/** A whole SVG document. */
export function PictureFrame(props: PictureFrameProps) {
  const { words, state, legend = [], sentences = [], width = pictureWidth } = props;
  const language = useLanguage();
  const inner = width - 2 * margin;
  const isDrawn = state === "filled";
  const title = linesOf(words.title, inner, 22, 3);
  const description = linesOf(words.description, inner, 15, 6);
  const entries = isDrawn ? placeEntries(legend, inner) : { placed: [], height: 0 };
  const said = [...(isDrawn ? sentences : []), ...(words.note ? [words.note] : [])];
  const beneath = said.flatMap((sentence) => linesOf(sentence, inner, 13, 6));
  const top = {
    description: margin + title.length * 22 * lineHeight,
    legend: 0,
    drawing: 0,
    beneath: 0,
  };
  top.legend = top.description + description.length * 15 * lineHeight + 14;
  top.drawing = top.legend + entries.height + (entries.height > 0 ? 16 : 6);
  const height = isDrawn ? props.height : heightOfNothing;
  top.beneath = top.drawing + height + 14;
  const whole = Math.ceil(top.beneath + beneath.length * 13 * lineHeight + margin - 14);
  const at = { x: margin, y: top.drawing, width: inner, height };
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={whole}
      viewBox={`0 0 ${width} ${whole}`}
      role="img"
      lang={language}
      fontFamily="'Public Sans', 'Public Sans Variable', system-ui, sans-serif"
    >
      <title>{words.title}</title>
      <desc>{[words.description, ...said].join(" ")}</desc>
      <PatternDefs />
      <rect width={width} height={whole} fill={palette.surface} />
      <Words lines={title} x={margin} y={margin + 18} size={22} look="fill-ink font-semibold" />
      <Words
        lines={description}
        x={margin}
        y={top.description + 15}
        size={15}
        look="fill-ink-muted"
      />
      {entries.placed.map(({ entry, x, y }, index) => (
        <Entry key={index} entry={entry} x={margin + x} y={top.legend + y} width={inner} />
      ))}
      {isDrawn ? props.draw(at) : <Nothing state={state} words={words.empty} at={at} />}
      <Words lines={beneath} x={margin} y={top.beneath + 13} look="fill-ink-muted" />
    </svg>
  );
}

const heightOfNothing = 140;

function Nothing(props: { state: ChartState; words: string | undefined; at: Frame }) {
  const { state, words, at } = props;
  const t = useT();
  const said = words ?? (state === "nought" ? t("chart.allNought") : t("chart.empty"));
  const lines = linesOf(state === "withheld" ? t("chart.allHidden") : said, at.width - 80, 15, 4);
  return (
    <>
      <rect {...at} rx="8" fill="none" strokeDasharray="6 4" className="stroke-line-strong" />
      <Words
        lines={lines}
        x={at.x + at.width / 2}
        y={at.y + at.height / 2 + 5 - (lines.length - 1) * 10}
        size={15}
        anchor="middle"
        look="fill-ink-muted"
      />
    </>
  );
}

const entryHeight = 24;

/** Side by side as far as there is room, then on the next line. */
function placeEntries(entries: readonly LegendEntry[], width: number) {
  let [x, y] = [0, 0];
  const placed = entries.map((entry) => {
    const needed = Math.min(width, 36 + widthOf(entry.name, 14) + 24);
    if (x > 0 && x + needed > width) [x, y] = [0, y + entryHeight];
    const place = { entry, x, y };
    x += needed;
    return place;
  });
  return { placed, height: entries.length === 0 ? 0 : y + entryHeight };
}

function Entry(props: { entry: LegendEntry; x: number; y: number; width: number }) {
  const { entry, x, y, width } = props;
  return (
    <>
      <svg x={x} y={y + 3} width="28" height="14" overflow="visible">
        {entry.sample}
      </svg>
      <Words lines={linesOf(entry.name, width - 36, 14, 1)} x={x + 36} y={y + 15} size={14} />
    </>
  );
}
