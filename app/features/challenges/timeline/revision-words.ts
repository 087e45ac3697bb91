/** Why a changed timeline is refused, in words. */
import type { MessageKey } from "#app/core/words.ts";
import type { RevisionProblem } from "./revising.ts";

export const problemWords: Readonly<Record<RevisionProblem["problem"], MessageKey>> = {
  no_phase: "states.timelineNoPhase",
  none_takes_submissions: "states.timelineNoneTakes",
  start_missing: "states.timelineMissing",
  end_missing: "states.timelineMissing",
  ends_before_start: "states.timelineEndsBeforeStart",
  overlap: "states.timelineOverlap",
  starts_earlier: "states.timelineEarlier",
  ends_earlier: "states.timelineEarlier",
  has_begun: "states.timelineHasBegun",
  is_over: "states.timelineIsOver",
  has_submissions: "states.timelineHasBegun",
  begins_in_the_past: "states.timelineInThePast",
  judging_has_begun: "states.timelineIsOver",
};
