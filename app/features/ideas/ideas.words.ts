declare module "#app/core/words.ts" {
  interface Words {
    ideas: typeof import("./messages/en.json");
  }
}

export {};
