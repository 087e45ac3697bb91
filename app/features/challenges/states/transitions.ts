/**
 * The ways from state to state, as a table. Whatever is not in it does not happen. Sending back, taking away from staff
 * and ending without an award need a reason, which those concerned are told.
 */
import type { ChallengeState } from "../challenge.ts";
import type { Capacity } from "./capacity.ts";

/**
 * What must be so besides. Complete: no section of the authoring lacks anything. Notice: the five things that
 * 15 U.S.C. 3719(f) wants told are told. Deadline ahead: there is still time to submit, or it has been public before.
 * Was public: staff have seen it, so that its end is told to them. Due: its moment has come. Winners: at least one place
 * is given to a submission.
 */
export const requirements = [
  "complete",
  "notice",
  "deadline_ahead",
  "was_public",
  "due",
  "winners",
] as const;
export type Requirement = (typeof requirements)[number];

export interface Transition {
  readonly from: ChallengeState;
  readonly to: ChallengeState;
  /** Whoever acts in one of these capacities may. */
  readonly by: readonly Capacity[];
  readonly needsReason: boolean;
  readonly needs: readonly Requirement[];
}

export const transitions: readonly Transition[] = [
  way("draft", "in_review", ["sponsor"], { needs: ["complete", "deadline_ahead"] }),
  way("edits_requested", "in_review", ["sponsor"], { needs: ["complete", "deadline_ahead"] }),
  way("in_review", "draft", ["sponsor"]),
  way("in_review", "edits_requested", ["approver"], { needsReason: true }),
  way("in_review", "approved", ["approver"], { needs: ["complete", "notice"] }),
  way("approved", "draft", ["sponsor"]),
  way("approved", "edits_requested", ["approver"], { needsReason: true }),
  way("approved", "published", ["sponsor"], { needs: ["notice", "deadline_ahead"] }),
  way("approved", "published", ["clock"], { needs: ["notice", "deadline_ahead", "due"] }),

  way("published", "open", ["clock"], { needs: ["due"] }),
  way("published", "between_phases", ["clock"], { needs: ["due"] }),
  way("published", "judging", ["clock"], { needs: ["due"] }),
  way("open", "between_phases", ["clock"], { needs: ["due"] }),
  way("between_phases", "open", ["clock"], { needs: ["due"] }),
  way("open", "judging", ["clock"], { needs: ["due"] }),
  // A phase that was to come has been given up.
  way("between_phases", "judging", ["clock"], { needs: ["due"] }),

  way("judging", "announced", ["leader"], { needs: ["winners"] }),
  way("judging", "closed_without_award", ["sponsor", "leader"], { needsReason: true }),

  way("published", "unpublished", ["sponsor", "approver"], { needsReason: true }),
  // Once staff may have begun to enter, only somebody who is no sponsor takes it out of their sight.
  way("open", "unpublished", ["approver"], { needsReason: true }),
  way("between_phases", "unpublished", ["approver"], { needsReason: true }),
  way("judging", "unpublished", ["approver"], { needsReason: true }),
  way("unpublished", "draft", ["sponsor"]),

  ...(["published", "open", "between_phases", "judging", "unpublished"] as const).map((from) =>
    way(from, "cancelled", ["sponsor", "leader"], { needsReason: true }),
  ),
  ...(["draft", "edits_requested"] as const).map((from) =>
    way(from, "cancelled", ["sponsor", "leader"], { needsReason: true, needs: ["was_public"] }),
  ),
  ...(["announced", "closed_without_award", "cancelled"] as const).map((from) =>
    way(from, "archived", ["clock"], { needs: ["due"] }),
  ),
];

/** Where somebody with these capacities may lead it from here. */
export function transitionsFrom(
  from: ChallengeState,
  held: readonly Capacity[],
): readonly Transition[] {
  return transitions.filter(
    (one) => one.from === from && one.by.some((capacity) => held.includes(capacity)),
  );
}

/** All ways from one state to another, whoever may go them. */
export function waysBetween(from: ChallengeState, to: ChallengeState): readonly Transition[] {
  return transitions.filter((one) => one.from === from && one.to === to);
}

function way(
  from: ChallengeState,
  to: ChallengeState,
  by: readonly Capacity[],
  more: Partial<Pick<Transition, "needsReason" | "needs">> = {},
): Transition {
  return { from, to, by, needsReason: false, needs: [], ...more };
}
