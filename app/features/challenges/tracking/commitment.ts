/**
 * What a challenge committed somebody to: to act on the winner, by a day. Once winners are announced it is followed in
 * public, in steps, until it is done; that outlives the challenge's own way to the archive.
 */
import type { ChallengeState } from "../challenge.ts";

export const stepStates = ["planned", "in_progress", "done"] as const;
export type StepState = (typeof stepStates)[number];

export const trackingLimits = { text: 300, outcome: 2000, stepsAtMost: 30 } as const;

/** Days before the day at which whoever is committed is reminded. */
export const nearDays = 14;

/** Whether there is something to follow: winners have been announced. */
export function isTracked(state: ChallengeState, hasWinners: boolean): boolean {
  return state === "announced" || (state === "archived" && hasWinners);
}
