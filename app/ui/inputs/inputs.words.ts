declare module "#app/core/words.ts" {
  interface Words {
    inputs: typeof import("./messages/en.json");
  }
}

export {};
