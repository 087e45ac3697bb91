declare module "#app/core/words.ts" {
  interface Words {
    frame: typeof import("./messages/en.json");
  }
}

export {};
