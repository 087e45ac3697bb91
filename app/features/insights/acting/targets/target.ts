/**
 * A target: a value that a figure is to reach, or not to exceed, by a day; of a unit with everything below it, or of the
 * whole organisation. One is in force for each. Another takes its place; all that were in force are kept.
 */
import type { Language, MessageKey, Translate } from "#app/core/words.ts";
import type { FigureName } from "../../figures/sentence.ts";
import { valueText } from "../measure.ts";

export const targetAims = ["at_least", "at_most"] as const;
export type TargetAim = (typeof targetAims)[number];

/** For how many days ahead a target may be set. */
export const targetDaysAtMost = 5 * 366;

export interface Target {
  readonly figure: FigureName;
  readonly aim: TargetAim;
  readonly value: number;
}

interface Voice {
  readonly t: Translate;
  readonly language: Language;
}

/** What is aimed at, in words: "at least 60 %". */
export function aimText({ figure, aim, value }: Target, voice: Voice): string {
  return voice.t(aimWords[aim], { value: valueText(figure, value, voice) });
}

/** The target as a chart draws it across; null where there is none. */
export function targetLine(
  target: Target | null,
  voice: Voice,
): { readonly value: number; readonly name: string } | undefined {
  if (!target) return undefined;
  return {
    value: target.value,
    name: voice.t("acting.targetLine", { aim: aimText(target, voice) }),
  };
}

/** Whether a figure is where its target wants it. */
export function isReached({ aim, value }: Pick<Target, "aim" | "value">, figure: number): boolean {
  return aim === "at_least" ? figure >= value : figure <= value;
}

const aimWords = {
  at_least: "acting.aimAtLeast",
  at_most: "acting.aimAtMost",
} as const satisfies Record<TargetAim, MessageKey>;
