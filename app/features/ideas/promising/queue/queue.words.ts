declare module "#app/core/words.ts" {
  interface Words {
    queue: typeof import("./messages/en.json");
  }
}

export {};
