import type { Language } from "#app/core/words.ts";

/** What prizes are paid in, unless a challenge says otherwise. */
const usual = "EUR";
const locales: Readonly<Record<Language, string>> = { en: "en-GB", fr: "fr-FR" };

/** Cents as money, in the reader's language: without cents where there are none. */
export function moneyText(cents: number, language: Language, currency = usual): string {
  const format = new Intl.NumberFormat(locales[language], {
    style: "currency",
    currency,
    minimumFractionDigits: cents % 100 === 0 ? 0 : 2,
  });
  return format.format(cents / 100);
}
