declare module "#app/core/event.ts" {
  interface Events {
    "idea.submitted": { categoryId: string; unitId: string };
    "idea.edited": { versionId: string; revision: number; textVersion: number };
  }
}

export {};
