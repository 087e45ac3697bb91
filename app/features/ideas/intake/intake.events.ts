declare module "#app/core/event.ts" {
  interface Events {
    "category.intake-changed": { allowsPseudonyms: boolean };
  }
}

export {};
