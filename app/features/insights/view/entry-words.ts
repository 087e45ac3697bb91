/** What is said of a figure that may not be told, and of one that is: the same on pages, in briefings and in mails. */
import type { MessageKey } from "#app/core/words.ts";
import { sentenceOf, type Voice, type FigureName } from "../figures/sentence.ts";
import type { Sheet, SheetEntry, Untold } from "./sheet.ts";

const untoldWords: Readonly<Record<Untold, MessageKey>> = {
  people: "insights.notOfPeople",
  waiting: "insights.untoldWaiting",
  months: "insights.untoldMonths",
  whole: "insights.untoldWhole",
  uncut: "insights.untoldUncut",
  currencies: "insights.untoldCurrencies",
};

/** The sentence of a figure of a sheet, or why nothing is said of it. */
export function entrySentence<Name extends FigureName>(
  name: Name,
  entry: SheetEntry<Name>,
  voice: Voice,
): string {
  if (entry.untold !== null) return voice.t(untoldWords[entry.untold]);
  return sentenceOf<Name>(name, entry, voice);
}

/** The sentence of a figure as a sheet has it; empty where it is not on it. */
export function sheetSentence<Name extends FigureName>(
  name: Name,
  sheet: Sheet,
  voice: Voice,
): string {
  const entry = sheet[name];
  return entry ? entrySentence<Name>(name, entry, voice) : "";
}
