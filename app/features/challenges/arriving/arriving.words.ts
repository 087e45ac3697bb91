declare module "#app/core/words.ts" {
  interface Words {
    arriving: typeof import("./messages/en.json");
  }
}

export {};
