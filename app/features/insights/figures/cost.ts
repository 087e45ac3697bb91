import { none, told, type Shown } from "./shown.ts";

/** An amount of money of one currency (ISO 4217), in cents. */
export interface Price {
  readonly cents: number;
  readonly currency: string;
}

/** What a challenge gives in prizes, and how many entries were submitted to it and not withdrawn. */
export interface Prized extends Price {
  readonly entries: number;
}

/** Prize money per submitted entry, half-up; none without an entry. All challenges must be of one currency. */
export function costPerEntry(challenges: readonly Prized[]): Shown<Price> {
  const cents = challenges.reduce((sum, one) => sum + one.cents, 0);
  const entries = challenges.reduce((sum, one) => sum + one.entries, 0);
  const [first] = challenges;
  if (!first || entries === 0) return none;
  return told({
    cents: Math.floor((2 * cents + entries) / (2 * entries)),
    currency: first.currency,
  });
}

/** Whether what challenges give can be added up. */
export function isOfOneCurrency(challenges: readonly Price[]): boolean {
  return new Set(challenges.map(({ currency }) => currency)).size <= 1;
}
