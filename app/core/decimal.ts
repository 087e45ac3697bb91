import { locales, type Language } from "./words.ts";

// A ranking writes hundreds of figures, and a format costs tens of microseconds to make.
const formats = new Map<string, Intl.NumberFormat>();

/**
 * A decimal as it is stored ("73.666667") in the reader's notation, rounded half-up to so many places; as exact as it is
 * without them.
 */
export function decimalText(stored: string, language: Language, places?: number): string {
  return formatOf(language, places).format(Number(stored));
}

function formatOf(language: Language, places: number | undefined): Intl.NumberFormat {
  const key = `${language} ${String(places)}`;
  const made =
    formats.get(key) ??
    new Intl.NumberFormat(locales[language], {
      minimumFractionDigits: places ?? 0,
      maximumFractionDigits: places ?? 6,
    });
  formats.set(key, made);
  return made;
}
