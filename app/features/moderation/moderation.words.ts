declare module "#app/core/words.ts" {
  interface Words {
    moderation: typeof import("./messages/en.json");
    reporting: typeof import("./reporting/messages/en.json");
    ruling: typeof import("./ruling/messages/en.json");
  }
}

export {};
