declare module "#app/core/words.ts" {
  interface Words {
    unsubscribe: typeof import("./messages/en.json");
  }
}

export {};
