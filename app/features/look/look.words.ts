declare module "#app/core/words.ts" {
  interface Words {
    look: typeof import("./messages/en.json");
  }
}

export {};
