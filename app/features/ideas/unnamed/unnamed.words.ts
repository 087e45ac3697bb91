declare module "#app/core/words.ts" {
  interface Words {
    unnamed: typeof import("./messages/en.json");
  }
}

export {};
