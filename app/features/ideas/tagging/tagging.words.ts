declare module "#app/core/words.ts" {
  interface Words {
    tagging: typeof import("./messages/en.json");
  }
}

export {};
