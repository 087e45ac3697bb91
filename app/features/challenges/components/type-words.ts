import type { MessageKey } from "#app/core/words.ts";
import type { PrizeKind } from "../authoring/prize.ts";
import type { ChallengeType } from "../challenge.ts";

/** What kinds of contest are called. */
export const typeWords = {
  software: "listing.software",
  creative: "listing.creative",
  ideas: "listing.ideas",
  technology_demonstration: "listing.technologyDemonstration",
  nominations: "listing.nominations",
  business_plans: "listing.businessPlans",
  analytics: "listing.analytics",
  scientific: "listing.scientific",
} as const satisfies Record<ChallengeType, MessageKey>;

/** What kinds of prize are called. */
export const prizeWords = {
  cash: "listing.cash",
  seed_money: "listing.seedMoney",
  protected_time: "listing.protectedTime",
  training: "listing.training",
  honour: "listing.honour",
} as const satisfies Record<PrizeKind, MessageKey>;
