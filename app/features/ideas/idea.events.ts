declare module "#app/core/event.ts" {
  interface Events {
    "idea.submitted": { categoryId: string; unitId: string };
    /** It waits until a moderator lets it through, and is submitted then. */
    "idea.held": Record<string, never>;
    "idea.edited": { versionId: string; revision: number; textVersion: number };
    "draft.discarded": Record<string, never>;
  }
}

export {};
