declare module "#app/core/words.ts" {
  interface Words {
    "promise-settings": typeof import("./messages/en.json");
  }
}

export {};
