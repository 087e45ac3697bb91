declare module "#app/core/words.ts" {
  interface Words {
    panel: typeof import("./messages/en.json");
  }
}

export {};
