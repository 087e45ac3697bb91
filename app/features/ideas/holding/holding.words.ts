declare module "#app/core/words.ts" {
  interface Words {
    holding: typeof import("./messages/en.json");
  }
}

export {};
