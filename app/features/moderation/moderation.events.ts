import type { ModeratedKind } from "#app/core/moderated.ts";
import type { ActKind } from "./case.ts";

declare module "#app/core/event.ts" {
  interface Events {
    /** Something has come into the queue: a report, an idea that waits, or an appeal. The subject is the case. */
    "case.arrived": { ideaId: string };
    /** A case was decided, a thing restored, or an author named. The subject is the act. */
    "moderator.acted": {
      act: ActKind;
      thingKind: ModeratedKind;
      thingId: string;
      ideaId: string;
      caseId: string | null;
    };
    "moderation-reason.added": { reasonId: string };
    "moderation-reason.changed": { reasonId: string };
    "moderation-reason.archived": { reasonId: string };
    "moderation-reason.restored": { reasonId: string };
    "moderation-reasons.ordered": { ids: readonly string[] };
    "moderation-limits.changed": { limited: boolean };
  }
}

export {};
