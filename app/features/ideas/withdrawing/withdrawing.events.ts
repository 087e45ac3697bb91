import type { Stage } from "../idea.ts";

declare module "#app/core/event.ts" {
  interface Events {
    /** `stage` is where it stood. */
    "idea.withdrawn": { stage: Stage };
  }
}
