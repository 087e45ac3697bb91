declare module "#app/core/words.ts" {
  interface Words {
    authoring: typeof import("./messages/en.json");
  }
}

export {};
