declare module "#app/core/words.ts" {
  interface Words {
    wishes: typeof import("./messages/en.json");
  }
}

export {};
