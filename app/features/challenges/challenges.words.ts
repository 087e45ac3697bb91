declare module "#app/core/words.ts" {
  interface Words {
    challenges: typeof import("./messages/en.json");
  }
}

export {};
