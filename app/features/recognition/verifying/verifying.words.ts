declare module "#app/core/words.ts" {
  interface Words {
    verifying: typeof import("./messages/en.json");
  }
}

export {};
