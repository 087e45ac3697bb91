/** Numbers as people type them into forms, and as forms show them again. */

/** A whole number from 0 to `most`; null for nothing and for whatever is none. */
export function wholeIn(text: string, most = 999): number | null {
  const typed = text.trim();
  if (!/^\d{1,9}$/.test(typed)) return null;
  const number = Number(typed);
  return number <= most ? number : null;
}

/** More money than any prize, in cents. */
export const centsAtMost = 100_000_000_000;

/** An amount of money in cents; thousands may be parted by spaces, and cents follow a point or a comma. */
export function centsIn(text: string): number | null {
  const typed = text.replace(/[\s\u00a0\u202f]/gu, "").replace(",", ".");
  const parts = /^(\d{1,9})(?:\.(\d{0,2}))?$/.exec(typed);
  if (!parts) return null;
  const cents = Number(parts[1]) * 100 + Number((parts[2] ?? "").padEnd(2, "0"));
  return cents <= centsAtMost ? cents : null;
}

/** Cents as a form shows them. */
export function asAmount(cents: number): string {
  const rest = cents % 100;
  return rest === 0
    ? String(cents / 100)
    : `${Math.floor(cents / 100)}.${String(rest).padStart(2, "0")}`;
}

/** A number as a form shows it; nothing for none and for 0, which stands for a number that is still to be typed. */
export function asNumber(number: number | null): string {
  return number === null || number === 0 ? "" : String(number);
}
