/** Prizes: what each place gets. Money is in cents, so that totals are exact. */
export const prizeKinds = ["cash", "seed_money", "protected_time", "training", "honour"] as const;
export type PrizeKind = (typeof prizeKinds)[number];

export interface Prize {
  readonly id: string;
  readonly place: number;
  readonly kind: PrizeKind;
  /** Cents of cash and seed money; working days of protected time; null for the others. */
  readonly amount: number | null;
  readonly text: string;
}

/** What all prizes come to. */
export interface PrizeTotal {
  readonly cents: number;
  readonly days: number;
  /** Prizes that are neither money nor time. */
  readonly others: number;
  /** ISO 4217; what is usual here when it is not said. */
  readonly currency?: string | undefined;
}

/** The total, computed and never typed. */
export function prizeTotal(prizes: readonly Pick<Prize, "kind" | "amount">[]): PrizeTotal {
  const sumOf = (of: (kind: PrizeKind) => boolean) =>
    prizes.reduce((sum, { kind, amount }) => sum + (of(kind) ? (amount ?? 0) : 0), 0);
  return {
    cents: sumOf(isMoney),
    days: sumOf((kind) => kind === "protected_time"),
    others: prizes.filter(({ kind }) => !isMeasured(kind)).length,
  };
}

/** Whether a prize of this kind has an amount. */
export function isMeasured(kind: PrizeKind): boolean {
  return isMoney(kind) || kind === "protected_time";
}

/** Whether an amount can be one: whole and more than nothing. */
export function isAmount(amount: number | null): boolean {
  return amount !== null && Number.isSafeInteger(amount) && amount > 0;
}

function isMoney(kind: PrizeKind): boolean {
  return kind === "cash" || kind === "seed_money";
}
