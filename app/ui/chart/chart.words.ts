declare module "#app/core/words.ts" {
  interface Words {
    chart: typeof import("./messages/en.json");
  }
}

export {};
