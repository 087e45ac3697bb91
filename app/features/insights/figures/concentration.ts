/** Whether recognition goes to few of the staff, those who were given nothing included. */
import { giniOf, shareOfTop, topTenth, totalOf, type Holding } from "#app/core/inequality.ts";
import type { Share } from "#app/core/share.ts";
import { isFew, isSmall } from "../small-groups/disclosure.ts";
import { hidden, none, told, type Shown } from "./shown.ts";

export interface Concentration {
  /** 0: everybody the same; towards 1: one person everything. */
  readonly gini: Share;
  /** How many people the top tenth of staff is, rounded up, and their share of everything; of fewer than five hidden. */
  readonly top: { readonly people: number; readonly share: Shown<Share> };
}

export interface RecognitionCounted {
  /** How many of the active staff were given how much: awards and thanks together. Those with nothing may be left out. */
  readonly given: readonly Holding[];
  readonly staff: number;
  /** Whether it is hidden how many people were given something. */
  readonly isHidden: boolean;
}

/** How concentrated recognition is; none where nothing was given, and hidden where so few were given something, or nothing. */
export function concentration({
  given,
  staff,
  isHidden,
}: RecognitionCounted): Shown<Concentration> {
  if (isHidden) return hidden;
  const recognised = given.filter(({ value }) => value > 0);
  if (totalOf(recognised) === 0) return none;
  const some = recognised.reduce((sum, { people }) => sum + people, 0);
  // Whether it is hidden was settled earlier, of all who had been there: those who are there now may be fewer.
  if (isSmall(some, Math.max(staff, some))) return hidden;
  const everybody = everybodyOf(recognised, staff);
  const people = topTenth(Math.max(staff, some));
  const share = isFew(people) ? hidden : told(shareOfTop(everybody, people));
  return told({ gini: giniOf(everybody), top: { people, share } });
}

/** What everybody was given, of those who were given something and of the staff. */
export function everybodyOf(recognised: readonly Holding[], staff: number): Holding[] {
  const some = recognised.reduce((sum, { people }) => sum + people, 0);
  return [...recognised, { value: 0, people: Math.max(0, staff - some) }];
}
