declare module "#app/core/words.ts" {
  interface Words {
    directory: typeof import("./messages/en.json");
  }
}

export {};
