/** What pictures of charts are put together from; all lengths are pixels. */
import type { ReactNode } from "react";
import { GridRules } from "../axis.tsx";
import { rounded, type ValueScale } from "../value-scale.ts";
import { linesOf, widthOf } from "./text-lines.ts";

export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A drawing in percent, put into its place. */
export function Plot({ at, children }: { at: Frame; children: ReactNode }) {
  return (
    <svg {...at} overflow="visible">
      {children}
    </svg>
  );
}

export const lineHeight = 1.35;

interface WordsProps {
  lines: readonly string[];
  x: number;
  /** Where the first line stands, its letters above. */
  y: number;
  size?: number | undefined;
  anchor?: "start" | "middle" | "end" | undefined;
  look?: string | undefined;
}

/** Lines of text, one under the other. */
export function Words(props: WordsProps) {
  const { lines, x, y, size = 13, anchor = "start", look = "fill-ink" } = props;
  return (
    <text x={rounded(x)} y={rounded(y)} fontSize={size} textAnchor={anchor} className={look}>
      {lines.map((line, index) => (
        <tspan key={index} x={rounded(x)} dy={index === 0 ? 0 : size * lineHeight}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

interface NameBesideProps {
  name: string;
  x: number;
  width: number;
  /** Around which its lines stand. */
  middle: number;
  /** On one line. */
  isShort?: boolean | undefined;
}

/** A name of at most two lines at the start of a row. */
export function NameBeside({ name, x, width, middle, isShort = false }: NameBesideProps) {
  const lines = linesOf(name, width, 14, isShort ? 1 : 2);
  return <Words lines={lines} x={x} y={middle + 5 - (lines.length - 1) * 14 * 0.68} size={14} />;
}

interface AxisProps {
  scale: ValueScale;
  say: (value: number) => string;
  at: Frame;
}

/** Rules across a drawing, and their values before it. */
export function UprightAxis({ scale, say, at }: AxisProps) {
  return (
    <>
      <Plot at={at}>
        <GridRules scale={scale} />
      </Plot>
      {scale.ticks.map((tick) => (
        <Words
          key={tick}
          lines={[say(tick)]}
          x={at.x - 8}
          y={at.y + at.height * (1 - scale.at(tick) / 100) + 4.5}
          anchor="end"
          look="fill-ink-muted"
        />
      ))}
    </>
  );
}

/** Values under a drawing. */
export function LevelTicks({ scale, say, at }: AxisProps) {
  return scale.ticks.map((tick) => (
    <g key={tick}>
      <line
        x1={rounded(at.x + (at.width * scale.at(tick)) / 100)}
        x2={rounded(at.x + (at.width * scale.at(tick)) / 100)}
        y1={at.y}
        y2={at.y + 5}
        className="stroke-line-strong"
      />
      <Words
        lines={[say(tick)]}
        x={at.x + (at.width * scale.at(tick)) / 100}
        y={at.y + 20}
        anchor="middle"
        look="fill-ink-muted"
      />
    </g>
  ));
}

/** How wide the values before a drawing are at most. */
export function axisWidth(scale: ValueScale, say: (value: number) => string): number {
  return Math.max(...scale.ticks.map((tick) => widthOf(say(tick), 13))) + 12;
}

/** Names under equal parts of a width; of many, every second or third. */
export function namesUnder(names: readonly string[], width: number) {
  const step = Math.ceil(names.length / namesAtMost);
  const room = (width / Math.max(1, names.length)) * step - 6;
  const shown = names.flatMap((name, index) =>
    index % step === 0 ? [{ index, lines: linesOf(name, room, 13, 3) }] : [],
  );
  const most = Math.max(0, ...shown.map(({ lines }) => lines.length));
  return { shown, height: 10 + most * 13 * lineHeight };
}

const namesAtMost = 16;

interface NamesUnderProps {
  names: ReturnType<typeof namesUnder>;
  count: number;
  x: number;
  y: number;
  width: number;
}

/** The names themselves. */
export function NamesUnder({ names, count, x, y, width }: NamesUnderProps) {
  return names.shown.map(({ index, lines }) => (
    <Words
      key={index}
      lines={lines}
      x={x + ((index + 0.5) / count) * width}
      y={y + 20}
      anchor="middle"
      look="fill-ink-muted"
    />
  ));
}
