declare module "#app/core/words.ts" {
  interface Words {
    badge: typeof import("./messages/en.json");
  }
}

export {};
