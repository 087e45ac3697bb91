/** What the organisation promises about answers: how many working days, by stage and category; null promises nothing. */
import type { PromisedStage } from "./promise.ts";

export type Lengths = Readonly<Record<PromisedStage, number | null>>;

/** What a category has of its own; a stage that is left out is as usual. */
export type OwnLengths = Readonly<Partial<Record<PromisedStage, number | null>>>;

export interface PromiseRules {
  readonly usual: Lengths;
  readonly ofCategories: Readonly<Record<string, OwnLengths>>;
  /** Working days before and after the last one; null: nobody is told. */
  readonly remindDays: number | null;
  readonly escalateDays: number | null;
}

/** Whether two say the same. */
export function isSamePromises(one: PromiseRules, other: PromiseRules): boolean {
  return canonical(one) === canonical(other);
}

function canonical({ usual, ofCategories, remindDays, escalateDays }: PromiseRules): string {
  const categories = Object.entries(ofCategories)
    .filter(([, own]) => Object.keys(own).length > 0)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([id, own]) => [id, own.open, own.in_review]);
  return JSON.stringify(
    [usual.open, usual.in_review, remindDays, escalateDays, categories],
    (_key, value: unknown) => (value === undefined ? "as usual" : value),
  );
}
