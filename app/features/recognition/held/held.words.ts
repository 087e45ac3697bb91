declare module "#app/core/words.ts" {
  interface Words {
    held: typeof import("./messages/en.json");
  }
}

export {};
