import { useMemo } from "react";
import { locales, type Language, type Translate } from "#app/core/words.ts";
import { useLanguage, useT } from "#app/ui/language/language.tsx";
import { isTold, isWithheld, limitOf, totalOf, type Figure, type Withheld } from "./figures.ts";

/**
 * "percent" takes shares: 0.12 is said as 12 %. "days" and "hours" are said with their unit, "money-EUR" in whole units of
 * its currency (ISO 4217).
 */
export type FigureFormat = PlainFormat | `money-${string}`;
type PlainFormat = "number" | "percent" | "days" | "hours";

export interface FigureWords {
  /** As short as it goes, beside what is drawn: "1,204", "< 5", "hidden", "–". */
  readonly short: (figure: Figure | undefined) => string;
  /** In words: "1,204", "fewer than 5", "not known". */
  readonly full: (figure: Figure | undefined) => string;
  /** The sum of some figures; "at least …", or "≥ …" in short, where one of them is not told. */
  readonly total: (figures: readonly Figure[], length: "short" | "full") => string;
  /** What something is called, and what is said of it: "Roads: 12". */
  readonly named: (name: string, words: string) => string;
}

/** Says figures in the reader's language. */
export function useFigureWords(format: FigureFormat = "number"): FigureWords {
  const language = useLanguage();
  const t = useT();
  return useMemo(() => figureWords(language, format, t), [language, format, t]);
}

/** Says figures in one language, outside components too. */
export function figureWords(language: Language, format: FigureFormat, t: Translate): FigureWords {
  // A hyphen before a figure is easily overlooked.
  const number = (value: number) => formatOf(language, format).format(value).replace("-", "−");
  const withheld = (figure: Withheld, few: "chart.fewerThan" | "chart.fewerThanShort") => {
    const limit = limitOf(figure);
    return limit === null ? t("chart.hidden") : t(few, { limit: number(limit) });
  };
  const short = (figure: Figure | undefined) => {
    if (isWithheld(figure)) return withheld(figure, "chart.fewerThanShort");
    return isTold(figure) ? number(figure) : "–";
  };
  const full = (figure: Figure | undefined) => {
    if (isWithheld(figure)) return withheld(figure, "chart.fewerThan");
    return isTold(figure) ? number(figure) : t("chart.unknown");
  };
  const total = (figures: readonly Figure[], length: "short" | "full") => {
    const { total: sum, isWhole } = totalOf(figures);
    if (isWhole) return number(sum);
    const figure = number(sum);
    return length === "short"
      ? t("chart.atLeastShort", { figure })
      : t("chart.atLeast", { figure });
  };
  const named = (name: string, words: string) => t("chart.named", { name, words });
  return { short, full, total, named };
}

const formats = new Map<string, Intl.NumberFormat>();

// Formatters are slow to make, and a chart says dozens of figures.
function formatOf(language: Language, format: FigureFormat): Intl.NumberFormat {
  const key = `${language} ${format}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(locales[language], {
    maximumFractionDigits: 1,
    ...styleOf(format),
  });
  formats.set(key, made);
  return made;
}

function styleOf(format: FigureFormat): Intl.NumberFormatOptions {
  if (!isMoney(format)) return styles[format];
  const currency = format.slice("money-".length);
  return { style: "currency", currency, maximumFractionDigits: 2, ...withoutNoCents };
}

const withoutNoCents = { trailingZeroDisplay: "stripIfInteger" } as const;

function isMoney(format: FigureFormat): format is `money-${string}` {
  return format.startsWith("money-");
}

const styles: Record<PlainFormat, Intl.NumberFormatOptions> = {
  number: { style: "decimal" },
  percent: { style: "percent" },
  days: { style: "unit", unit: "day", unitDisplay: "long" },
  hours: { style: "unit", unit: "hour", unitDisplay: "long" },
};
