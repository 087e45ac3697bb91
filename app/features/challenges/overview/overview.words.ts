declare module "#app/core/words.ts" {
  interface Words {
    overview: typeof import("./messages/en.json");
  }
}

export {};
