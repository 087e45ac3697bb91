import type { Language, MessageKey, Translate } from "#app/core/words.ts";
import type { Chart } from "#app/ui/chart/chart.ts";
import type { FigureName } from "../figures/sentence.ts";

import type { View } from "../view/view.ts";

/** In whose words charts are written. */
export interface ChartVoice {
  readonly t: Translate;
  readonly language: Language;
}

/** A page of figures: which ones, and how its charts are read, by key. */
export interface Theme {
  readonly figures: readonly FigureName[];
  readonly charts: Readonly<Record<string, (view: View, voice: ChartVoice) => Promise<Chart>>>;
}

/** What stages of ideas are called. */
export const stageWords: Readonly<Record<string, MessageKey>> = {
  open: "ideas.stageOpen",
  in_review: "ideas.stageInReview",
  accepted: "ideas.stageAccepted",
  piloting: "ideas.stagePiloting",
  implemented: "ideas.stageImplemented",
  spread: "ideas.stageSpread",
  not_now: "ideas.stageNotNow",
  merged: "ideas.stageMerged",
};

/** A text that an administrator wrote per language, in the reader's, else in the other. */
export function namedIn(text: Readonly<Record<string, string>> | null, language: Language): string {
  if (!text) return "";
  return (text[language] ?? "") || (Object.values(text).find((one) => one !== "") ?? "");
}
