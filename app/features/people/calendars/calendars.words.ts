declare module "#app/core/words.ts" {
  interface Words {
    calendars: typeof import("./messages/en.json");
  }
}

export {};
