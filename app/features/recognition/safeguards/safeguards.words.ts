declare module "#app/core/words.ts" {
  interface Words {
    safeguards: typeof import("./messages/en.json");
  }
}

export {};
