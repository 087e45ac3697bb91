declare module "#app/core/event.ts" {
  interface Events {
    /** New ideas match what somebody has saved; `count` of them, the newest first in `ideaIds`. */
    "saved-search.matched": { personId: string; name: string; count: number; ideaIds: string[] };
  }
}

export {};
