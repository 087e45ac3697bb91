declare module "#app/core/words.ts" {
  interface Words {
    issuing: typeof import("./messages/en.json");
  }
}

export {};
