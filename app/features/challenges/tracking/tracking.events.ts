declare module "#app/core/event.ts" {
  interface Events {
    "commitment.step-set": { stepId: string };
    "commitment.step-removed": { stepId: string };
    /** What was committed to is done. */
    "commitment.done": Record<string, never>;
    /** Its day is near, or has passed. */
    "commitment.due": { telling: "near" | "past" };
  }
}

export {};
