declare module "#app/core/words.ts" {
  interface Words {
    notes: typeof import("./messages/en.json");
  }
}

export {};
