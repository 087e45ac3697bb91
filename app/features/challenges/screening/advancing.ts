/** Going on to a next phase: by invitation, which sponsors may take back until it is accepted. */
import { isJudged, type Evaluation } from "../judging/evaluation.ts";
import { inOrder, isWhole, type DraftPhase, type Phase } from "../timeline/timeline.ts";
import type { ScreeningResult, SubmissionState } from "../entering/submission.ts";

/** What has become of an invitation. */
export type InvitationState = "open" | "accepted" | "declined" | "revoked";

/** What is looked at before something goes on. */
interface Advancing {
  readonly state: SubmissionState;
  readonly screened: ScreeningResult | null;
  readonly phase: Phase;
  readonly hasJudges: boolean;
  readonly evaluations: readonly Pick<Evaluation, "state">[];
}

/** Why something cannot be invited to go on, as the name of a sentence. */
export type AdvanceProblem = "not_submitted" | "not_passed" | "phase_open" | "not_judged";

/** What stands against an invitation; null when nothing does. Where nobody judges, passing screening is enough. */
export function advanceProblem(advancing: Advancing, now: Date): AdvanceProblem | null {
  const { state, screened, phase, hasJudges, evaluations } = advancing;
  if (state !== "submitted") return "not_submitted";
  if (screened !== "pass") return "not_passed";
  if (now < phase.endsAt) return "phase_open";
  const isOpen = evaluations.length > 0 || hasJudges;
  return isOpen && !isJudged(evaluations) ? "not_judged" : null;
}

/** The phases to which something may go on: later ones that take submissions and are not over. */
export function nextPhases<P extends DraftPhase>(
  phases: readonly P[],
  from: string,
  now: Date,
): (P & Phase)[] {
  const whole = inOrder(phases.filter((phase): phase is P & Phase => isWhole(phase)));
  const place = whole.findIndex(({ id }) => id === from);
  if (place < 0) return [];
  return whole.slice(place + 1).filter((phase) => phase.takesSubmissions && now < phase.endsAt);
}
