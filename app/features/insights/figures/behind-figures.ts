/** By what ideas behind figures are listed. */
export const behindFigures = [
  // Of the ideas posted in the period.
  ...(["posted", "unanswered", "withoutReply", "ofTwoUnits", "bridging"] as const),
  ...(["accepted", "implemented", "notNow"] as const),
  // To which something happened in the period, whenever they were posted.
  ...(["decided", "unexplained", "due", "missed"] as const),
  // Which stand so now.
  ...(["overdue", "stalled"] as const),
] as const;
export type BehindFigure = (typeof behindFigures)[number];

/** Whether a string from outside names one of them. */
export function isBehindFigure(text: unknown): text is BehindFigure {
  return behindFigures.some((one) => one === text);
}

/** Those that do not depend on the period. */
export function isOfNow(of: BehindFigure): boolean {
  return of === "overdue" || of === "stalled";
}
