declare module "#app/core/words.ts" {
  interface Words {
    recognition: typeof import("./messages/en.json");
  }
}

export {};
