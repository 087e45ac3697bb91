declare module "#app/core/words.ts" {
  interface Words {
    display: typeof import("./messages/en.json");
  }
}

export {};
