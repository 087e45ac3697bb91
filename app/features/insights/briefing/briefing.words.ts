declare module "#app/core/words.ts" {
  interface Words {
    briefing: typeof import("./messages/en.json");
  }
}

export {};
