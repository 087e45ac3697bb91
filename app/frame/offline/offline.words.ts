declare module "#app/core/words.ts" {
  interface Words {
    offline: typeof import("./messages/en.json");
  }
}

export {};
