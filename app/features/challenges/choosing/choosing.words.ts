declare module "#app/core/words.ts" {
  interface Words {
    choosing: typeof import("./messages/en.json");
  }
}

export {};
