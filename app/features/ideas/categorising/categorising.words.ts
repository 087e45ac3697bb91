declare module "#app/core/words.ts" {
  interface Words {
    categorising: typeof import("./messages/en.json");
  }
}

export {};
