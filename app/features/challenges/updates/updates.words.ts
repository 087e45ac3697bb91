declare module "#app/core/words.ts" {
  interface Words {
    updates: typeof import("./messages/en.json");
  }
}

export {};
