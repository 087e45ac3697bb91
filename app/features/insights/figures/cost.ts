import { none, told, type Shown } from "./shown.ts";

/** What a challenge gives in prizes, in cents, and how many entries were submitted and not withdrawn. */
export interface Prized {
  readonly cents: number;
  readonly entries: number;
}

/** Prize money per submitted entry, in cents, half-up; none without an entry. All challenges must be of one currency. */
export function costPerEntry(challenges: readonly Prized[]): Shown<number> {
  const cents = challenges.reduce((sum, one) => sum + one.cents, 0);
  const entries = challenges.reduce((sum, one) => sum + one.entries, 0);
  return entries === 0 ? none : told(Math.floor((2 * cents + entries) / (2 * entries)));
}
