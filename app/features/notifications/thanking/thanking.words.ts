declare module "#app/core/words.ts" {
  interface Words {
    thanking: typeof import("./messages/en.json");
  }
}

export {};
