declare module "#app/core/words.ts" {
  interface Words {
    proving: typeof import("./messages/en.json");
  }
}

export {};
