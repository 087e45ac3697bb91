declare module "#app/core/words.ts" {
  interface Words {
    states: typeof import("./messages/en.json");
  }
}

export {};
