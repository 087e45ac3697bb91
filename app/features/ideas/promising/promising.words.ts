declare module "#app/core/words.ts" {
  interface Words {
    promising: typeof import("./messages/en.json");
  }
}

export {};
