declare module "#app/core/words.ts" {
  interface Words {
    templates: typeof import("./messages/en.json");
  }
}

export {};
