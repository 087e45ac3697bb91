declare module "#app/core/words.ts" {
  interface Words {
    outbox: typeof import("./messages/en.json");
  }
}

export {};
