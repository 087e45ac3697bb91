declare module "#app/core/event.ts" {
  interface Events {
    "submission.started": { challengeId: string };
    /** A draft goes, with all that hangs on it. */
    "submission.discarded": { challengeId: string };
    /** What somebody wrote for its lead is theirs to confirm. */
    "submission.handed-over": { personId: string };

    /** The colleague says that it is not theirs; it is gone. */
    "entry-for.refused": { submissionId: string; enteredById: string | null };
    /** Also each time it is submitted anew. */
    "submission.submitted": { challengeId: string; receiptId: string };
    "submission.withdrawn": { challengeId: string };
    /** It is a draft again, and counts no longer until it is submitted anew. */
    "submission.reopened": { challengeId: string };
    "submission.terms-accepted": { version: number };
    "team-mate.invited": { personId: string };
    "team-mate.uninvited": { personId: string };
    /** The actor has accepted an invitation. */
    "team-mate.joined": { inviterId: string | null };
    "team-mate.declined": { inviterId: string | null };
    "team-mate.left": Record<string, never>;
    /** What somebody does in the team, or who leads it. */
    "team.changed": Record<string, never>;
    "team-search.changed": Record<string, never>;
    "late-entry.admitted": { phaseId: string; personId: string };
  }
}

export {};
