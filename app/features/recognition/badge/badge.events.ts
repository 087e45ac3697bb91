declare module "#app/core/event.ts" {
  interface Events {
    "badge.designed": Record<string, never>;
    /** Its version, when something its holders see became different; null when only its terms did. */
    "badge.changed": { version: number | null };
    "badge.retired": Record<string, never>;
    "badge.restored": Record<string, never>;
  }
}

export {};
