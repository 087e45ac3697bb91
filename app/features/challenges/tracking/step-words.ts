import type { MessageKey } from "#app/core/words.ts";
import type { StepState } from "./commitment.ts";

/** What states of a step are called. */
export const stepWords: Readonly<Record<StepState, MessageKey>> = {
  planned: "tracking.statePlanned",
  in_progress: "tracking.stateInProgress",
  done: "tracking.stateDone",
};
