declare module "#app/core/words.ts" {
  interface Words {
    composing: typeof import("./messages/en.json");
  }
}

export {};
