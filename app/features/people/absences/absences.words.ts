declare module "#app/core/words.ts" {
  interface Words {
    absences: typeof import("./messages/en.json");
  }
}

export {};
