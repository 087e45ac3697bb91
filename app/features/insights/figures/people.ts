/**
 * Figures that count people. Whether one is hidden is settled for all of them together (small-groups); it is asked here, so
 * that a figure cannot be made without.
 */
import { hidden, none, ratioOf, told, type Ratio, type Shown } from "./shown.ts";

/** So many of so many people, and whether that is hidden. */
export interface PeopleCounted {
  readonly people: number;
  /** Active staff at the period's end: neither deactivated nor imported. */
  readonly staff: number;
  readonly isHidden: boolean;
}

/** Distinct people who posted, voted or commented, of active staff. */
export function participation(counted: PeopleCounted): Shown<Ratio> {
  return shareOfStaff(counted);
}

/** Distinct people who were awarded or thanked, of active staff. */
export function recognitionCoverage(counted: PeopleCounted): Shown<Ratio> {
  return shareOfStaff(counted);
}

/** Distinct people who opened an idea, of active staff. */
export function reach(counted: PeopleCounted): Shown<Ratio> {
  return shareOfStaff(counted);
}

/** People whose first act ever lies in the period. */
export function firstTimers(counted: PeopleCounted): Shown<number> {
  return numberOf(counted);
}

/** People who acted in the period and in the one before it. */
export function returners(counted: PeopleCounted): Shown<number> {
  return numberOf(counted);
}

function shareOfStaff({ people, staff, isHidden }: PeopleCounted): Shown<Ratio> {
  return isHidden ? hidden : ratioOf(people, staff);
}

function numberOf({ people, staff, isHidden }: PeopleCounted): Shown<number> {
  if (isHidden) return hidden;
  return staff === 0 && people === 0 ? none : told(people);
}
