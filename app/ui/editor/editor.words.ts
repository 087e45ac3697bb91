declare module "#app/core/words.ts" {
  interface Words {
    editor: typeof import("./messages/en.json");
  }
}

export {};
