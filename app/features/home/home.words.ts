declare module "#app/core/words.ts" {
  interface Words {
    home: typeof import("./messages/en.json");
  }
}

export {};
