/** Whether ideas are talked about, and whether their authors talk along. */
import { medianOf, type Counted } from "#app/core/quantile.ts";
import { none, ratioOf, toldIfAny, type Ratio, type Shown } from "./shown.ts";

export interface Talk {
  /** How many ideas of the period have how many comments by others than their authors; those without any too. */
  readonly comments: readonly Counted[];
  /** On how many of these ideas an author has commented after somebody else did. */
  readonly replied: number;
}

export interface Conversation {
  /** Comments by others than the authors on an idea, the median. */
  readonly median: Shown<number>;
  /** Ideas with a reply by an author, of all. */
  readonly replied: Shown<Ratio>;
}

/** How ideas are talked about. */
export function conversation({ comments, replied }: Talk): Conversation {
  const ideas = comments.reduce((sum, { count }) => sum + count, 0);
  return {
    median: ideas === 0 ? none : toldIfAny(medianOf(comments)),
    replied: ratioOf(replied, ideas),
  };
}
