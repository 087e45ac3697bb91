declare module "#app/core/event.ts" {
  interface Events {
    /** The actor has written an idea down for a colleague. */
    "idea.recorded": { colleagueId: string };
    /** The colleague has said that it is theirs, or changed it. */
    "idea.recording-confirmed": { recorderId: string };
    /** The colleague has said that it is not theirs; whoever wrote it down is its author. */
    "idea.recording-refused": { recorderId: string };
  }
}

export {};
