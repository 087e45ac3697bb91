declare module "#app/core/words.ts" {
  interface Words {
    ui: typeof import("./messages/en.json");
  }
}

export {};
