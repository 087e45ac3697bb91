declare module "#app/core/event.ts" {
  interface Events {
    /** Its tags changed and nothing else; a change together with the text is an edit. */
    "idea.tagged": { tags: readonly string[] };
  }
}

export {};
