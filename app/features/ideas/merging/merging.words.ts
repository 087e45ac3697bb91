declare module "#app/core/words.ts" {
  interface Words {
    merging: typeof import("./messages/en.json");
  }
}

export {};
