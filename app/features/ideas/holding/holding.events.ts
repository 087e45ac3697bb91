declare module "#app/core/event.ts" {
  interface Events {
    /** An edit waits until a moderator has let it through. */
    "idea.edit-held": Record<string, never>;
    "idea.edit-taken-back": Record<string, never>;
  }
}

export {};
