/** What a category asks of those who post in it, beyond what every idea says. */
import type { CategoryName } from "../category.ts";

export interface Intake {
  /** Whether ideas can be posted under a pseudonym. */
  readonly allowsPseudonyms: boolean;
  /** What helps whoever writes, one text per language; Markdown. */
  readonly guidance: CategoryName;
}

/** Holds where nothing has been set. */
export const plainIntake: Intake = { allowsPseudonyms: false, guidance: {} };

export const guidanceLimit = 2000;

/** Whether two say the same. */
export function isSameIntake(one: Intake, other: Intake): boolean {
  return (
    one.allowsPseudonyms === other.allowsPseudonyms &&
    (one.guidance.en ?? "") === (other.guidance.en ?? "") &&
    (one.guidance.fr ?? "") === (other.guidance.fr ?? "")
  );
}
