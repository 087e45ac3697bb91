declare module "#app/core/words.ts" {
  interface Words {
    withdrawing: typeof import("./messages/en.json");
  }
}

export {};
