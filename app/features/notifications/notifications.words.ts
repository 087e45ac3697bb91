declare module "#app/core/words.ts" {
  interface Words {
    notifications: typeof import("./messages/en.json");
  }
}

export {};
