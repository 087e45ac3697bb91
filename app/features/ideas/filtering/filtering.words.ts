declare module "#app/core/words.ts" {
  interface Words {
    filtering: typeof import("./messages/en.json");
  }
}

export {};
