/**
 * The challenge: a problem that sponsors put to all staff, with phases, prizes, rules and judges. Life cycle: draft → in
 * review → approved → published → open and between phases, as often as there are phases → judging → announced →
 * archived. On the way there edits may be requested; what is public may be unpublished or cancelled, and judging may end
 * without an award. People move it by the table in states/transitions.ts; from published to judging, and into the
 * archive, the clock does.
 */
export const challengeStates = [
  "draft",
  "in_review",
  "edits_requested",
  "approved",
  "published",
  "open",
  "between_phases",
  "judging",
  "announced",
  "closed_without_award",
  "cancelled",
  "unpublished",
  "archived",
] as const;
export type ChallengeState = (typeof challengeStates)[number];

/** States in which the timeline says where it stands: the clock moves it from one to the other. */
export const runningStates = ["published", "open", "between_phases", "judging"] as const;
export type RunningState = (typeof runningStates)[number];

/** What kinds of contest there are; a challenge is of one or more. */
export const challengeTypes = [
  "software",
  "creative",
  "ideas",
  "technology_demonstration",
  "nominations",
  "business_plans",
  "analytics",
  "scientific",
] as const;
export type ChallengeType = (typeof challengeTypes)[number];

/** Whether all staff see it. */
export function isPublic(state: ChallengeState): boolean {
  return isRunning(state) || isOver(state) || state === "archived";
}

/** Whether the clock moves it along its timeline. */
export function isRunning(state: ChallengeState): state is RunningState {
  return runningStates.some((one) => one === state);
}

/** Whether nothing is left to decide about it; it waits for the archive, where it is read only. */
export function isOver(state: ChallengeState): boolean {
  return state === "announced" || state === "closed_without_award" || state === "cancelled";
}

/** Whether its sponsors may change all of it; what has been approved or is public changes by rules of its own. */
export function isEditable(state: ChallengeState): boolean {
  return state === "draft" || state === "edits_requested";
}
