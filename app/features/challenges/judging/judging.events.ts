declare module "#app/core/event.ts" {
  interface Events {
    "judge.invited": { phaseId: string; personId: string };
    /** `accepted`, or else declined. */
    "judge.answered": { phaseId: string; accepted: boolean };
    "judge.declared": { phaseId: string };
    "judge.removed": { phaseId: string; personId: string };
    /** Submissions were given to these judges. */
    "judges.assigned": { phaseId: string; judgeIds: readonly string[] };
    "judge.unassigned": { phaseId: string; submissionId: string; judgeId: string };
    /** A judge has begun or gone on marking. */
    "evaluation.drafted": { submissionId: string };
    "evaluation.completed": { submissionId: string };
    "evaluation.recused": { submissionId: string };
    "evaluation.reopened": { submissionId: string; judgeId: string };
    "override.proposed": { overrideId: string };
    /** `confirmed`, or else declined. */
    "override.answered": { overrideId: string; confirmed: boolean };
    "deliberation.noted": { submissionId: string };
    "judges.unblinded": { phaseId: string };
    /** Judges with open evaluations are reminded, by a sponsor or the clock. */
    "judges.reminded": { phaseId: string; judgeIds: readonly string[] };
  }
}

export {};
