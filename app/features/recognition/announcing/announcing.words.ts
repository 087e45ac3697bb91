declare module "#app/core/words.ts" {
  interface Words {
    announcing: typeof import("./messages/en.json");
  }
}

export {};
