/** Amounts as challenge.gov writes them: "$300,000", "30000", "$15,000,000.00", "$1.5 million", or prose. */

/** Cents, or the words when they are not one number. */
export type AmountThere =
  { readonly cents: number } | { readonly prose: string; readonly isTooLarge: boolean } | null;

/** A billion dollars is no prize but a slip of the keyboard, or an attempt. */
export const centsAtMost = 99_999_999_999;

/** What an amount says; null when it says nothing. */
export function amountThere(text: string): AmountThere {
  const shown = text.replace(/\s+/g, " ").trim();
  if (shown === "") return null;
  const [, whole, fraction = "", scale = ""] = shape.exec(shown) ?? [];
  if (whole === undefined) return { prose: shown, isTooLarge: false };
  const cents = centsOf(whole.replaceAll(",", ""), fraction, scale.toLowerCase());
  if (cents === null) return { prose: shown, isTooLarge: false };
  if (cents > BigInt(centsAtMost)) return { prose: shown, isTooLarge: true };
  return { cents: Number(cents) };
}

const shape =
  /^(?:US ?\$|USD ?\$?|\$)? ?(\d{1,3}(?:,\d{3})+|\d{1,30})(?:\.(\d{1,6}))? ?(k|m|thousand|million)?(?: ?USD| ?US dollars| ?dollars)?$/i;

const zeros: Readonly<Partial<Record<string, number>>> = { k: 3, thousand: 3, m: 6, million: 6 };

/** In whole numbers throughout; null when it would be a part of a cent. */
function centsOf(whole: string, fraction: string, scale: string): bigint | null {
  const places = (zeros[scale] ?? 0) + 2;
  const digits = fraction.padEnd(places, "0");
  if (/[1-9]/.test(digits.slice(places))) return null;
  return BigInt(whole + digits.slice(0, places));
}
