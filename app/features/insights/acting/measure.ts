/** In what each figure is counted, so that a value can be set for it and compared with it. */
import { decimalText } from "#app/core/decimal.ts";
import { moneyText } from "#app/core/money.ts";
import type { Language, MessageKey, Translate } from "#app/core/words.ts";
import { figureNames, type FigureName } from "../figures/sentence.ts";

type Measure = "count" | "percent" | "hours" | "days" | "ratio" | "money";

/** Shares are told in hundredths, money in whole units of its currency. */
export const measureOf: Readonly<Record<FigureName, Measure>> = {
  posted: "count",
  participation: "percent",
  firstTimers: "count",
  returners: "count",
  reach: "percent",
  comments: "count",
  replied: "percent",
  firstAnswer: "hours",
  slowAnswer: "hours",
  promiseKept: "percent",
  explained: "percent",
  implemented: "percent",
  stageAge: "days",
  coverage: "percent",
  topTenth: "percent",
  gini: "ratio",
  bridging: "percent",
  siloIndex: "ratio",
  costPerEntry: "money",
};

/** Counts of ideas, which may be looked at every day. */
const figuresOfIdeas = ["posted"] as const satisfies readonly FigureName[];

/** The most that a value may be; there are no negative figures. */
export const valueAtMost: Readonly<Record<Measure, number>> = {
  count: 1_000_000,
  percent: 100,
  hours: 10_000,
  days: 10_000,
  ratio: 100,
  money: 100_000_000,
};

/** Whether a string from outside names a figure. */
export function isFigureName(text: unknown): text is FigureName {
  return figureNames.some((name) => name === text);
}

/** Whether the figure is a count of ideas. */
export function isOfIdeas(figure: FigureName): boolean {
  return figuresOfIdeas.some((one) => one === figure);
}

/** The number that somebody wrote in either language, "12,5" or "12.5"; null for anything else. */
export function readValue(text: string): number | null {
  const plain = text.replaceAll(/[\s\u00a0\u202f%]/g, "").replace(",", ".");
  return /^\d{1,9}(?:\.\d{1,4})?$/.test(plain) ? Number(plain) : null;
}

/** A value of a figure in words: "60 %", "40 working hours"; what is not reached has no end. */
export function valueText(
  figure: FigureName,
  value: number,
  { t, language }: { readonly t: Translate; readonly language: Language },
): string {
  if (value === Infinity) return t("acting.notReached");
  const measure = measureOf[figure];
  if (measure === "money") return moneyText(Math.round(value * 100), language);
  const number = decimalText(String(value), language, measure === "ratio" ? 2 : undefined);
  const words = measureWords[measure];
  return words ? t(words, { number, count: value }) : number;
}

const measureWords: Readonly<Partial<Record<Measure, MessageKey>>> = {
  percent: "acting.valuePercent",
  hours: "acting.valueHours",
  days: "acting.valueDays",
};
