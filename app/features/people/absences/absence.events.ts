declare module "#app/core/event.ts" {
  interface Events {
    /** The subject is the person who is away. */
    "absence.announced": { absenceId: string; deputyId: string };
    /** Taken back before it began, or ended early. */
    "absence.ended": {
      absenceId: string;
      /** Who was to stand in, if it had not begun. */
      relieved?: string;
    };
  }
}

export {};
