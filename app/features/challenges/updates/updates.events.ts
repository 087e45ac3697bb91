declare module "#app/core/event.ts" {
  interface Events {
    "challenge.update-amended": { updateId: string };
  }
}

export {};
