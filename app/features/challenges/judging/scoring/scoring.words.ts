declare module "#app/core/words.ts" {
  interface Words {
    scoring: typeof import("./messages/en.json");
  }
}

export {};
