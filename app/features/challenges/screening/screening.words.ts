declare module "#app/core/words.ts" {
  interface Words {
    screening: typeof import("./messages/en.json");
  }
}

export {};
