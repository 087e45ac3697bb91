/**
 * A question to the sponsors of a challenge. Until they answer, only they and whoever asked see it; an answer makes it
 * public, and a refusal tells whoever asked why. Nobody's name stands beside it unless they chose so.
 */
import { isRunning, type ChallengeState } from "../challenge.ts";

export const questionLimits = { text: 2_000, answer: 5_000, reason: 500 } as const;

/** So many of somebody's questions may wait at a time. */
export const waitingAtMost = 5;

/** Whether questions are taken: from when staff see a challenge until it is decided. */
export function takesQuestions(state: ChallengeState): boolean {
  return isRunning(state);
}

/** Whether sponsors may still answer: in the archive everything stays as it is. */
export function takesAnswers(state: ChallengeState): boolean {
  return state !== "archived";
}
