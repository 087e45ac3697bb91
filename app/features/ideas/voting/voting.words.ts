declare module "#app/core/words.ts" {
  interface Words {
    voting: typeof import("./messages/en.json");
  }
}

export {};
