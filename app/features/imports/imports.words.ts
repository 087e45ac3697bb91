declare module "#app/core/words.ts" {
  interface Words {
    imports: typeof import("./messages/en.json");
  }
}

export {};
