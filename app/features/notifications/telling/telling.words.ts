declare module "#app/core/words.ts" {
  interface Words {
    telling: typeof import("./messages/en.json");
  }
}

export {};
