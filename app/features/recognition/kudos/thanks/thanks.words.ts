declare module "#app/core/words.ts" {
  interface Words {
    thanks: typeof import("./messages/en.json");
  }
}

export {};
