declare module "#app/core/words.ts" {
  interface Words {
    insights: typeof import("./messages/en.json");
  }
}

export {};
