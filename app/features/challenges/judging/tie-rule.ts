/**
 * The tie rule: steps, stated before anybody enters, by which submissions with the same mean are told apart, one after
 * the other. What no step tells apart shares a place.
 */
export type TieStep =
  /** The higher mean of one criterion. */
  | { readonly by: "criterion"; readonly criterionId: string }
  /** The higher mean of z-scores, which takes from each judge how strict they are. */
  | { readonly by: "normalised" }
  /** The lesser distance between its highest and lowest evaluation: its judges agree more. */
  | { readonly by: "agreement" }
  /** The earlier submission, by the moment at which it was last submitted. */
  | { readonly by: "earlier" }
  /** A lot, drawn from a seed that is kept, so that anybody can draw it again. */
  | { readonly by: "lot" };

/** How one step went for submissions that were still tied. */
export interface TieStepTaken {
  readonly step: TieStep;
  /** What it compared, for people to read: six decimal places, a moment in ISO 8601, or nothing for want of a value. */
  readonly values: readonly { readonly submissionId: string; readonly value: string | null }[];
  /** Who comes out of it in which order; those in one group are still tied. */
  readonly groups: readonly (readonly string[])[];
}

/** A tie and how it was broken, or not. */
export interface Tie {
  /** The best of the places in question. */
  readonly place: number;
  readonly submissionIds: readonly string[];
  readonly steps: readonly TieStepTaken[];
  /** Groups that share a place in the end; none when the tie is broken wholly. */
  readonly shared: readonly (readonly string[])[];
}
