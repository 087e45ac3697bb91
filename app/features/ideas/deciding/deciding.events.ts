import type { Stage } from "../idea.ts";

declare module "#app/core/event.ts" {
  interface Events {
    /** `reason` is the id of the reason chosen. */
    "idea.decided": { decisionId: string; from: Stage; to: Stage; reason: string | null };
    /** Null: nobody any more. */
    "idea.owner-assigned": { ownerId: string | null };
    /** A prepared decision could not publish itself; its preparer should know. */
    "decision.not-published": { preparedId: string; preparerId: string; says: string };
    "appeal.filed": { appealId: string; decisionId: string };
    "appeal.upheld": { appealId: string };
    "stage.renamed": { stage: Stage };
    "wording.added": { wordingId: string };
    "wording.changed": { wordingId: string };
    "wording.archived": { wordingId: string };
    "wording.restored": { wordingId: string };
    "wordings.ordered": { ids: readonly string[] };
  }
}

export {};
