declare module "#app/core/event.ts" {
  interface Events {
    "accent.chosen": { before: string | null; after: string | null };
    "logo.changed": { hash: string };
    "logo.removed": Record<string, never>;
  }
}

export {};
