declare module "#app/core/words.ts" {
  interface Words {
    people: typeof import("./messages/en.json");
  }
}

export {};
