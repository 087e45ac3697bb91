declare module "#app/core/event.ts" {
  interface Events {
    /** Somebody keeps a view of figures, or changed its name or with whom it is shared. */
    "saved-view.kept": { isShared: boolean };
    "saved-view.removed": Record<string, never>;
  }
}

export {};
