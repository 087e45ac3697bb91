/** Whether a challenge may be published, now or at a moment set before. */
import { lastDeadline, type Phase } from "../timeline/timeline.ts";

/** Why a moment to publish is refused. */
export type ScheduleProblem = "in_the_past" | "after_the_deadline";

/** Whether there is still time to submit at a moment. */
export function isDeadlineAhead(phases: readonly Phase[], at: Date): boolean {
  const deadline = lastDeadline(phases);
  return deadline !== null && at < deadline;
}

/** What stands against a moment to publish; null when nothing does. It lies ahead, and before the last deadline. */
export function scheduleProblem(
  publishAt: Date,
  phases: readonly Phase[],
  now: Date,
): ScheduleProblem | null {
  if (publishAt <= now) return "in_the_past";
  return isDeadlineAhead(phases, publishAt) ? null : "after_the_deadline";
}
