declare module "#app/core/words.ts" {
  interface Words {
    questioning: typeof import("./messages/en.json");
  }
}

export {};
