declare module "#app/core/event.ts" {
  interface Events {
    "category.added": Record<string, never>;
    "category.renamed": Record<string, never>;
    /** The subject is the category that came first. */
    "categories.ordered": { ids: readonly string[] };
    "category.archived": Record<string, never>;
    "category.premoderation-changed": { premoderated: boolean };
    "category.restored": Record<string, never>;
  }
}

export {};
