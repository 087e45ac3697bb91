declare module "#app/core/words.ts" {
  interface Words {
    listing: typeof import("./messages/en.json");
  }
}

export {};
