declare module "#app/core/words.ts" {
  interface Words {
    discussion: typeof import("./messages/en.json");
  }
}

export {};
