declare module "#app/core/words.ts" {
  interface Words {
    configuring: typeof import("./messages/en.json");
  }
}

export {};
