declare module "#app/core/event.ts" {
  interface Events {
    /** The subject is the organisation, or the unit whose calendar it is. */
    "working-week.changed": { worked: readonly number[] | null; ignoresAbove: boolean };
    "closed-days.added": { days: readonly string[] };
    "closed-days.removed": { days: readonly string[] };
  }
}

export {};
