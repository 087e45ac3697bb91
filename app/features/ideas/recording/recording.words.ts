declare module "#app/core/words.ts" {
  interface Words {
    recording: typeof import("./messages/en.json");
  }
}

export {};
