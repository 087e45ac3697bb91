import { isRunning, type ChallengeState } from "../challenge.ts";
import {
  inOrder,
  isWhole,
  takesSubmissionsAt,
  type DraftPhase,
  type Phase,
} from "../timeline/timeline.ts";

interface Running<P extends DraftPhase> {
  readonly state: ChallengeState;
  readonly phases: readonly P[];
}

/**
 * The phase that can be entered at a moment: the first one that takes submissions and is not over. Later ones are for
 * those who are invited to them.
 */
export function phaseToEnter<P extends DraftPhase>(
  { state, phases }: Running<P>,
  at: Date,
): (P & Phase) | null {
  if (!isRunning(state)) return null;
  const [first] = inOrder(phases.filter(isWholeOf).filter((phase) => phase.takesSubmissions));
  return first && takesSubmissionsAt(first, at) ? first : null;
}

/** A phase by its id, with both its moments. */
export function phaseOf<P extends DraftPhase>(
  { phases }: Pick<Running<P>, "phases">,
  id: string,
): (P & Phase) | null {
  return phases.filter(isWholeOf).find((phase) => phase.id === id) ?? null;
}

/** Whether something can be submitted to a phase at a moment. The clock may be a little behind; the timeline is not. */
export function isOpenAt({ state }: { readonly state: ChallengeState }, phase: Phase, at: Date) {
  return isRunning(state) && takesSubmissionsAt(phase, at);
}

function isWholeOf<P extends DraftPhase>(phase: P): phase is P & Phase {
  return isWhole(phase);
}
