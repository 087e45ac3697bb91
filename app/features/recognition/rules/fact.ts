/**
 * Facts: what somebody did that still stands, as rules count it. They are read from the tables that events leave behind,
 * votes and reactions from their append-only changes; what was withdrawn is no fact.
 */

/** By kind: whether others have a part in it whom, or whose units, a rule may count. */
export const factKinds = {
  /** Posted an idea, alone or with others. */
  idea_posted: { people: false, units: false },
  /** An idea of theirs was accepted, and implemented. */
  idea_accepted: { people: false, units: false },
  idea_implemented: { people: false, units: false },
  /** Somebody found a comment of theirs helpful. */
  comment_helpful: { people: true, units: true },
  /** Somebody stands with them behind an idea of theirs, as an author or by a vote; they do so themselves. */
  idea_supported: { people: true, units: true },
  /** Ran a pilot and wrote what was learnt. */
  pilot_learnt: { people: false, units: false },
  /** Answered an idea within the promise. */
  answered_in_time: { people: false, units: false },
  /** Judged a challenge to its end, or sponsored one. */
  challenge_judged: { people: false, units: false },
  challenge_sponsored: { people: false, units: false },
} as const;
export type FactKind = keyof typeof factKinds;

export interface Fact {
  readonly kind: FactKind;
  /** Whose it is. */
  readonly personId: string;
  /** The idea, comment or challenge that it is about. */
  readonly subjectId: string;
  readonly at: Date;
  /** Who else had a part in it, and of which unit they were then; null where nobody did. */
  readonly byId: string | null;
  readonly byUnitId: string | null;
}
