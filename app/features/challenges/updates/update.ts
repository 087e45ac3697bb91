import { isPublic, type ChallengeState } from "../challenge.ts";

/** What sponsors tell those who follow their challenge: no more than a screen. */
export const updateLimits = { title: 120, text: 5_000 } as const;

/** Whether anything can be told: staff see the challenge, and it is not in the archive. */
export function takesUpdates(state: ChallengeState): boolean {
  return isPublic(state) && state !== "archived";
}
