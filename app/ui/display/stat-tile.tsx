/** One figure that matters, with what it is set against. */
import * as Level from "lucide-react/icons/arrow-right";
import * as Falling from "lucide-react/icons/trending-down";
import * as Rising from "lucide-react/icons/trending-up";
import type { ReactNode } from "react";

import { Card } from "../card.tsx";
import { useFigureWords, type FigureFormat } from "../chart/figure-words.ts";
import { isWithheld, type Figure } from "../chart/figures.ts";
import { classNames } from "../class-names.ts";
import { Icon } from "../icon.tsx";
import { useT } from "../language/language.tsx";
import { CoveringLink } from "../link.tsx";

export interface Trend {
  direction: "rising" | "falling" | "level";
  /** "12 more than in September". */
  words: string;
  /** Whether that is welcome; left out where it is neither. */
  isGood?: boolean | undefined;
}

export interface StatTileProps {
  /** What is counted. */
  label: string;
  figure: Figure;
  format?: FigureFormat | undefined;
  /** Behind the figure: "days", "of 450 units". */
  unit?: string | undefined;
  trend?: Trend | undefined;
  /** Target, last year, other units. */
  comparison?: ReactNode;
  /** A Sparkline. */
  spark?: ReactNode;
  /** Leads to what is behind the figure. */
  to?: string | undefined;
}

/** Its words say what arrow and colour hint at; a figure about too few says that it is held back. */
export function StatTile(props: StatTileProps) {
  const { label, figure, format, unit, trend, comparison, spark, to } = props;
  const say = useFigureWords(format);
  const hidden = isWithheld(figure);
  return (
    <Card interactive={to !== undefined} className="min-w-0">
      <dl className="grid gap-1">
        <dt className="text-sm font-semibold text-ink-muted">
          {to === undefined ? label : <CoveringLink to={to}>{label}</CoveringLink>}
        </dt>
        <dd className="flex flex-wrap items-end justify-between gap-x-4 gap-y-1">
          <span
            className={hidden ? "text-xl font-semibold" : "text-3xl font-semibold tabular-nums"}
          >
            {hidden ? say.full(figure) : say.short(figure)}
            {unit && <span className="ms-1.5 text-base font-normal text-ink-muted">{unit}</span>}
          </span>
          {!hidden && spark}
        </dd>
        {hidden && <Withheld />}
        {trend && !hidden && <TrendWords trend={trend} />}
        {comparison && <dd className="text-sm text-ink-muted">{comparison}</dd>}
      </dl>
    </Card>
  );
}

function Withheld() {
  const t = useT();
  return <dd className="text-sm text-ink-muted">{t("display.withheld")}</dd>;
}

function TrendWords({ trend: { direction, words, isGood } }: { trend: Trend }) {
  const t = useT();
  return (
    <dd className={classNames("flex items-start gap-1.5 text-sm", tone(isGood))}>
      <Icon of={signs[direction]} className="mt-px" />
      <span>
        <span className="sr-only">{t(`display.${direction}`)}: </span>
        {words}
      </span>
    </dd>
  );
}

const signs = { rising: Rising, falling: Falling, level: Level };

function tone(isGood: boolean | undefined): string {
  if (isGood === undefined) return "text-ink-muted";
  return isGood ? "text-success-ink" : "text-warning-ink";
}
