import type { AwardState } from "./award.ts";
import type { NominationState } from "./nominating.ts";

declare module "#app/core/event.ts" {
  interface Events {
    /** Somebody, or a rule, gives a badge to a person; nobody else knows of it yet. */
    "award.prepared": { giftId: string; badgeId: string; personId: string };
    "award.moved": { from: AwardState; to: AwardState };
    "award.appeal-answered": { isUpheld: boolean };
    "nomination.made": { badgeId: string; askedIds: readonly string[] };
    "nomination.seconded": { isFirst: boolean };
    "nomination.moved": { from: NominationState; to: NominationState };
  }
}

export {};
