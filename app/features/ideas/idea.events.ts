declare module "#app/core/event.ts" {
  interface Events {
    "idea.submitted": { categoryId: string; unitId: string };
    "idea.edited": { versionId: string; revision: number; textVersion: number };
    "draft.discarded": Record<string, never>;
  }
}

export {};
