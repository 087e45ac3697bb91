declare module "#app/core/words.ts" {
  interface Words {
    judging: typeof import("./messages/en.json");
  }
}

export {};
