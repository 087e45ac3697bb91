/**
 * An appeal: an author's request that somebody above the decider looks at a "not now" again. One per idea, within sixty
 * days; it is upheld (the decision stays), or the idea is reopened or accepted. Reopening it otherwise overtakes it.
 */
export const appealDays = 60;

/** Longest text of an appeal, in characters. */
export const appealLimit = 4000;

/** How an appeal may be answered. */
export const appealAnswers = ["upheld", "reopened", "accepted"] as const;
export type AppealAnswer = (typeof appealAnswers)[number];

/** Until when a decision may be appealed against. */
export function appealUntil(decidedAt: Date): Date {
  return new Date(decidedAt.getTime() + appealDays * 86_400_000);
}
