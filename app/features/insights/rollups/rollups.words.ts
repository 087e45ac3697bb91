declare module "#app/core/words.ts" {
  interface Words {
    rollups: typeof import("./messages/en.json");
  }
}

export {};
