declare module "#app/core/words.ts" {
  interface Words {
    origin: typeof import("./messages/en.json");
  }
}

export {};
