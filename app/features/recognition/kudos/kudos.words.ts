declare module "#app/core/words.ts" {
  interface Words {
    kudos: typeof import("./messages/en.json");
  }
}

export {};
