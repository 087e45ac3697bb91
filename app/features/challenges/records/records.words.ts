declare module "#app/core/words.ts" {
  interface Words {
    records: typeof import("./messages/en.json");
  }
}

export {};
