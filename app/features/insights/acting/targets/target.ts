/**
 * A target: a value that a figure is to reach, or not to exceed, by a day; of a unit with everything below it, or of the
 * whole organisation. One is in force for each. Another takes its place; all that were in force are kept.
 */
import type { Language, MessageKey, Translate } from "#app/core/words.ts";
import type { FigureName } from "../../figures/sentence.ts";
import type { Grain } from "../../periods/period.ts";
import { measureOf, valueText } from "../measure.ts";

export const targetAims = ["at_least", "at_most"] as const;
export type TargetAim = (typeof targetAims)[number];

/** For how many days ahead a target may be set. */
export const targetDaysAtMost = 5 * 366;

/** Of a whole week it is another value than of a month. */
export interface Target {
  readonly figure: FigureName;
  readonly aim: TargetAim;
  readonly value: number;
  readonly grain: Grain;
}

interface Voice {
  readonly t: Translate;
  readonly language: Language;
}

/** What is aimed at, in words: "at least 60 % a month". */
export function aimText({ figure, aim, value, grain }: Target, voice: Voice): string {
  return voice.t(aimWords[aim], { value: valueText(figure, value, voice), grain });
}

/** The target as a chart of weeks or months draws it across; none where it is of the others. */
export function targetLine(
  target: Target | null,
  grain: Grain,
  voice: Voice,
): { readonly value: number; readonly name: string } | undefined {
  if (target?.grain !== grain) return undefined;
  return {
    // Charts take shares as parts of one.
    value: measureOf[target.figure] === "percent" ? target.value / 100 : target.value,
    name: voice.t("acting.targetLine", { aim: aimText(target, voice) }),
  };
}

const aimWords = {
  at_least: "acting.aimAtLeast",
  at_most: "acting.aimAtMost",
} as const satisfies Record<TargetAim, MessageKey>;
