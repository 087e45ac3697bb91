import type { Language } from "./words.ts";

const locales: Readonly<Record<Language, string>> = { en: "en-GB", fr: "fr-FR" };

/**
 * A decimal as it is stored ("73.666667") in the reader's notation, rounded half-up to so many places; as exact as it is
 * without them.
 */
export function decimalText(stored: string, language: Language, places?: number): string {
  const format =
    places === undefined
      ? { maximumFractionDigits: 6 }
      : { minimumFractionDigits: places, maximumFractionDigits: places };
  return new Intl.NumberFormat(locales[language], format).format(Number(stored));
}
