declare module "#app/core/event.ts" {
  interface Events {
    "idea.submitted": { categoryId: string; unitId: string };
    /** It waits until a moderator lets it through, and is submitted then. */
    "idea.held": Record<string, never>;
    "idea.edited": {
      versionId: string;
      revision: number;
      textVersion: number;
      /** Whether those around the idea are told; left out by what was recorded before that was judged. */
      substantial?: boolean;
    };
    "draft.discarded": Record<string, never>;
  }
}

export {};
