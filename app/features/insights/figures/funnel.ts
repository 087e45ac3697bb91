/**
 * The way of an idea, without the stages at which it leaves it. An idea has reached a stage when it is or was at it or at one
 * after it, so that a stage that was skipped counts as passed on the day of the next.
 */
export const way = ["open", "in_review", "accepted", "piloting", "implemented", "spread"] as const;
export type WayStage = (typeof way)[number];
