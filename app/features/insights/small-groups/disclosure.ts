/**
 * The rule for small groups.
 *
 * A figure about people is hidden
 * 1. when its group, the people it could be about, numbers 1 to 4, whatever the figure is;
 * 2. when those who acted number 1 to 4;
 * 3. when those of the group who did not act number 1 to 4, since groups are known to everybody;
 * 4. when it is needed so that nothing hidden follows from what is shown.
 * Nought of a group of five and more is shown as none, unless 4 hides it. Whoever reads is not told by which of these
 * a figure is hidden.
 *
 * "Follows" means: a reader knows every shown figure, the size of every group, all relations between figures, that
 * people are counted in whole numbers and never more of them than the group has, and of which sums nobody counts twice
 * because they moved to another unit. Of what is hidden this must stay open:
 * - Width: for each hidden figure there are tables that agree with all of that in which it differs by five, and with
 *   every number between; of a group of fewer than five, every number from none to all. So a reader never knows that
 *   a hidden figure is between 1 and 4, nor that it is not.
 * - Rest: where a shown whole has hidden parts, those together are a figure that could be shown by 1 to 3.
 */
import type { Cell } from "./publication.ts";

/** Of so many people and more something is told. */
export const fewestPeople = 5;

/** Whether so many people are too few to be told of. */
export function isFew(people: number): boolean {
  return people > 0 && people < fewestPeople;
}

/** Whether a figure about so many people, out of a group of that size, is hidden for itself. */
export function isSmall(people: number, group: number | null): boolean {
  if (isFew(people)) return true;
  return group !== null && (isFew(group) || isFew(group - people));
}

/** Whether this cell is hidden for itself. */
export function isSensitive({ value, people = value, group }: Cell): boolean {
  return isSmall(people, group);
}

/** How far apart the values must lie that a reader holds possible for this cell once it is hidden. */
export function neededWidth({ group, isReleased = true, ...cell }: Cell): number {
  if (!isReleased && !isSensitive({ group, ...cell })) return 0;
  return group === null ? fewestPeople : Math.min(fewestPeople, group);
}

/** The most a reader holds possible for a cell from its group alone. */
export function mostOf({ value, group }: Cell): number {
  return group === null ? Number.POSITIVE_INFINITY : Math.max(group, value);
}
