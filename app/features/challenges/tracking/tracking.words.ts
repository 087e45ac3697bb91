declare module "#app/core/words.ts" {
  interface Words {
    tracking: typeof import("./messages/en.json");
  }
}

export {};
