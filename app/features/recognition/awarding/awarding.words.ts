declare module "#app/core/words.ts" {
  interface Words {
    awarding: typeof import("./messages/en.json");
  }
}

export {};
