/** A gift, in which anything may be otherwise, and days of a month. */
import type { Gift } from "#app/features/recognition/safeguards/gift.ts";

let count = 0;
/** A gift of its own. */
export function gift(part: Partial<Gift> = {}): Gift {
  count += 1;
  return {
    id: `gift ${count}`,
    badgeId: "bridge",
    giverId: "harriet",
    recipientId: "maya",
    unitId: "parks",
    at: new Date("2026-11-20T10:00:00Z"),
    ...part,
  };
}

/** A morning, counted from the beginning of November 2026. */
export function day(number: number): Date {
  return new Date(Date.UTC(2026, 10, number, 10));
}
