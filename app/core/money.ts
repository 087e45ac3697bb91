import { locales, type Language } from "./words.ts";

/** What prizes are paid in, unless a challenge says otherwise. */
export const usualCurrency = "EUR";

/** Cents as money, in the reader's language: without cents where there are none. */
export function moneyText(cents: number, language: Language, currency = usualCurrency): string {
  const format = new Intl.NumberFormat(locales[language], {
    style: "currency",
    currency,
    minimumFractionDigits: cents % 100 === 0 ? 0 : 2,
  });
  return format.format(cents / 100);
}

/** "US dollar", in the reader's language; the code itself where there is no name. */
export function currencyName(currency: string, language: Language): string {
  return new Intl.DisplayNames(locales[language], { type: "currency" }).of(currency) ?? currency;
}

/** A number of whole units of money, without saying of which. */
export function unitsText(units: number, language: Language): string {
  return new Intl.NumberFormat(locales[language]).format(units);
}
