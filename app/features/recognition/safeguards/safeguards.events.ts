declare module "#app/core/event.ts" {
  interface Events {
    "recognition-settings.changed": { weeklyKudos: number; isQuiet: boolean };
  }
}

export {};
