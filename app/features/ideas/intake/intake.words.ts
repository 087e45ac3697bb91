declare module "#app/core/words.ts" {
  interface Words {
    intake: typeof import("./messages/en.json");
  }
}

export {};
