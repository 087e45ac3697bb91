declare module "#app/core/words.ts" {
  interface Words {
    importing: typeof import("./messages/en.json");
  }
}

export {};
