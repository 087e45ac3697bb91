import type { ScreeningResult } from "../entering/submission.ts";

declare module "#app/core/event.ts" {
  interface Events {
    "submission.screened": { challengeId: string; result: ScreeningResult };
    "phase-invitation.sent": { challengeId: string; phaseId: string };
    "phase-invitation.revoked": { challengeId: string; phaseId: string };
    /** `nextId` is the draft that begins from what was submitted. */
    "phase-invitation.accepted": { challengeId: string; nextId: string };
    "phase-invitation.declined": { challengeId: string };
  }
}
