import type { ChallengeState } from "./challenge.ts";

declare module "#app/core/event.ts" {
  interface Events {
    "challenge.drafted": { copiedFromId: string | null };
    /** What it says has changed, while sponsors write it or afterwards. */
    "challenge.edited": { revision: number };
    "challenge.discarded": Record<string, never>;
    /** It went from one state to another, by a person or the clock; `moveId` tells the rest. */
    "challenge.moved": { moveId: string; from: ChallengeState; to: ChallengeState };
    "challenge.scheduled": { publishAt: string | null };
    /** The moment set for it came, and something was lacking. */
    "challenge.not-published": Record<string, never>;
    /** Deadlines of what is public were moved forward. */
    "challenge.extended": { moveId: string };
    "challenge.terms-changed": { version: number };
    "challenge.asked": { questionId: string };
    "challenge.answered": { questionId: string };
    "challenge.updated": { updateId: string };
  }
}

export {};
