declare module "#app/core/words.ts" {
  interface Words {
    "saved-views": typeof import("./messages/en.json");
  }
}

export {};
