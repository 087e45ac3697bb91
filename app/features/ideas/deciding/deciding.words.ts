declare module "#app/core/words.ts" {
  interface Words {
    deciding: typeof import("./messages/en.json");
  }
}

export {};
