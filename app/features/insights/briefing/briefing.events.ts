declare module "#app/core/event.ts" {
  interface Events {
    /** A leader wants the briefing of each month by mail, or no longer. */
    "briefing.chosen": Record<string, never>;
    "briefing.declined": Record<string, never>;
    /** The briefing of a month ("2031-05") went to a leader. */
    "briefing.sent": { month: string };
  }
}

export {};
