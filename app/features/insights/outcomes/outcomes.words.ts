declare module "#app/core/words.ts" {
  interface Words {
    outcomes: typeof import("./messages/en.json");
  }
}

export {};
