declare module "#app/core/words.ts" {
  interface Words {
    asking: typeof import("./messages/en.json");
  }
}

export {};
