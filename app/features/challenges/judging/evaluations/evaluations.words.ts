declare module "#app/core/words.ts" {
  interface Words {
    evaluations: typeof import("./messages/en.json");
  }
}

export {};
