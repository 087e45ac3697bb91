import type { Openness } from "./openness.ts";

declare module "#app/core/event.ts" {
  interface Events {
    /** Its recipient decided who may open the page of a credential. */
    "credential-page.decided": { openness: Openness };
  }
}

export {};
