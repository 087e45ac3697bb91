declare module "#app/core/words.ts" {
  interface Words {
    files: typeof import("./messages/en.json");
    attaching: typeof import("./attaching/messages/en.json");
  }
}

export {};
