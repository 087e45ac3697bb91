declare module "#app/core/words.ts" {
  interface Words {
    search: typeof import("./messages/en.json");
  }
}

export {};
