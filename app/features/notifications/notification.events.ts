declare module "#app/core/event.ts" {
  interface Events {
    /** What people are told who have not chosen otherwise. */
    "usual-wishes.changed": Record<string, never>;
  }
}

export {};
