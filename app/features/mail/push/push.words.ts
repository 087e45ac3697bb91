declare module "#app/core/words.ts" {
  interface Words {
    push: typeof import("./messages/en.json");
  }
}

export {};
