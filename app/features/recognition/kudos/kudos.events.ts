declare module "#app/core/event.ts" {
  interface Events {
    "kudos.given": {
      toId: string;
      contributionKind: string;
      contributionId: string;
      /** Whether it counts, or gives back what was given a short time before. */
      counts: boolean;
    };
    "kudos.answered": { fromId: string };
    /** A value in whose name they are given was added, or is called otherwise. */
    "kudos-value.kept": { valueId: string };
    "kudos-value.archived": { valueId: string; isArchived: boolean };
    /** Somebody decided about being recognised; what, is theirs alone to read. */
    "recognition-choice.changed": Record<string, never>;
  }
}

export {};
