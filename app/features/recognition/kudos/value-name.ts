import type { Language } from "#app/core/words.ts";

/** What a value is called, in at least one language. */
export type ValueName = Readonly<Partial<Record<Language, string>>>;

export interface NamedText {
  readonly text: string;
  readonly language: Language;
}

/** The name in the reader's language, else in the other one. */
export function valueNameIn(name: ValueName, language: Language): NamedText {
  const other = language === "en" ? "fr" : "en";
  const own = name[language];
  return own ? { text: own, language } : { text: name[other] ?? "", language: other };
}
