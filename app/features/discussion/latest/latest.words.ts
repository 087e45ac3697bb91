declare module "#app/core/words.ts" {
  interface Words {
    latest: typeof import("./messages/en.json");
  }
}

export {};
