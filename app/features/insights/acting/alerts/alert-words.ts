import type { Language, MessageKey, Translate } from "#app/core/words.ts";
import { nameOf, type FigureName } from "../../figures/sentence.ts";
import { valueText } from "../measure.ts";
import type { AlertSide } from "./alert.ts";

interface Voice {
  readonly t: Translate;
  readonly language: Language;
}

interface Worded {
  readonly figure: FigureName;
  /** Null: the whole organisation. */
  readonly unitName: string | null;
  readonly side: AlertSide;
  readonly value: number;
}

/** What an alert watches: "Ideas posted, Water: below 5". */
export function alertText({ figure, unitName, side, value }: Worded, voice: Voice): string {
  const { t } = voice;
  return t(sideWords[side], {
    figure: nameOf(figure, t),
    unit: unitName ?? t("acting.wholeOrganisation"),
    value: valueText(figure, value, voice),
  });
}

const sideWords = {
  below: "acting.alertBelow",
  above: "acting.alertAbove",
} as const satisfies Record<AlertSide, MessageKey>;
