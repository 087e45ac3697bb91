declare module "#app/core/words.ts" {
  interface Words {
    mail: typeof import("./messages/en.json");
  }
}

export {};
