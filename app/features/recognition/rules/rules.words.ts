declare module "#app/core/words.ts" {
  interface Words {
    rules: typeof import("./messages/en.json");
  }
}

export {};
