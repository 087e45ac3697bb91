declare module "#app/core/words.ts" {
  interface Words {
    aria: typeof import("./messages/en.json");
  }
}

export {};
