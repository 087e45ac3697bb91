declare module "#app/core/words.ts" {
  interface Words {
    overseeing: typeof import("./messages/en.json");
  }
}

export {};
