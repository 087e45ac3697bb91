declare module "#app/core/words.ts" {
  interface Words {
    winning: typeof import("./messages/en.json");
  }
}

export {};
