declare module "#app/core/event.ts" {
  interface Events {
    /** Its subject goes on as part of `intoId`. */
    "idea.merged": { mergeId: string; intoId: string };
    /** Its subject stands by itself again; `outOfId` is where it went on until then. */
    "idea.unmerged": { mergeId: string; outOfId: string };
  }
}

export {};
