declare module "#app/core/words.ts" {
  interface Words {
    following: typeof import("./messages/en.json");
  }
}

export {};
