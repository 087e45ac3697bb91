declare module "#app/core/words.ts" {
  interface Words {
    board: typeof import("./messages/en.json");
  }
}

export {};
