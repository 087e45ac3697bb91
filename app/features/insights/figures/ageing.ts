/** How many of the ideas that have been longest at their stage are named. */
export const oldestNamed = 10;

/** An idea has stood at its stage for too long after so many days. */
export const stalledAfter = 90;
