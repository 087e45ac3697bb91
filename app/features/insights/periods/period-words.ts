/** Periods, presets and mistakes in addresses, in words. */
import { monthOf, shortDay, shortMonth, wordedDay } from "#app/core/time.ts";
import type { Language, MessageKey, Translate } from "#app/core/words.ts";
import { longest, type FilterMistake } from "./filter.ts";
import { spanOf, weekName, type Period, type Preset } from "./period.ts";

/** What presets are called. */
export const presetWords: Readonly<Record<Preset, MessageKey>> = {
  "last-week": "insights.preset_lastWeek",
  "last-4-weeks": "insights.preset_last4Weeks",
  "last-13-weeks": "insights.preset_last13Weeks",
  "last-month": "insights.preset_lastMonth",
  "last-3-months": "insights.preset_last3Months",
  "last-12-months": "insights.preset_last12Months",
  "this-week": "insights.preset_thisWeek",
  "this-month": "insights.preset_thisMonth",
};

/** A period in words: "Week 19 of 2031, 5 May 2031 to 11 May 2031", "April 2031". */
export function periodText(period: Period, language: Language, t: Translate): string {
  const { from, to } = spanOf(period);
  if (period.grain === "month") {
    const [first, last] = [monthText(from, language), monthText(to, language)];
    return period.count === 1 ? first : t("insights.periodMonths", { from: first, to: last });
  }
  const days = { from: wordedDay(from, language), to: wordedDay(to, language) };
  if (period.count > 1) return t("insights.periodDays", days);
  const [year = "", week = ""] = weekName(from).split("-W");
  return t("insights.periodWeek", { ...days, year, week: String(Number(week)) });
}

/** A week by its first day, a month by its short name: as an axis has room for. */
export function stepText({ grain, from }: Period, language: Language, t: Translate): string {
  if (grain === "month") return shortMonth(from, language);
  return t("insights.weekFrom", { day: shortDay(from, language, Number(from.slice(0, 4))) });
}

/** The period before, as what a figure is compared with. */
export function comparedText(period: Period, language: Language, t: Translate): string {
  return t("insights.comparedWith", { period: periodText(period, language, t) });
}

/** What was wrong with an address, and what is shown instead. */
export function mistakeText(mistake: FilterMistake, t: Translate): string {
  return t(`insights.mistake_${mistake}`, { weeks: longest.week, months: longest.month });
}

function monthText(day: string, language: Language): string {
  return monthOf(new Date(`${day}T12:00:00Z`), "UTC", language);
}
