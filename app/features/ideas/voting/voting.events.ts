import type { VoteHiding } from "../voting.ts";

declare module "#app/core/event.ts" {
  interface Events {
    "category.voting-changed": {
      hideCounts: VoteHiding;
      /** ISO 8601. */
      hiddenUntil: string | null;
      showVoters: boolean;
    };
    /** The date has come from which hidden counts are shown to everybody. */
    "idea.counts-opened": Record<string, never>;
  }
}

export {};
