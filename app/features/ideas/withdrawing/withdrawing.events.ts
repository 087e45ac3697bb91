declare module "#app/core/event.ts" {
  interface Events {
    "idea.withdrawn": Record<never, never>;
  }
}

export {};
