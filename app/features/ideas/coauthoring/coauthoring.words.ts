declare module "#app/core/words.ts" {
  interface Words {
    coauthoring: typeof import("./messages/en.json");
  }
}

export {};
