declare module "#app/core/words.ts" {
  interface Words {
    entering: typeof import("./messages/en.json");
  }
}

export {};
