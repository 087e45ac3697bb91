declare module "#app/core/words.ts" {
  interface Words {
    acting: typeof import("./messages/en.json");
  }
}

export {};
