declare module "#app/core/words.ts" {
  interface Words {
    "my-page": typeof import("./messages/en.json");
  }
}

export {};
