declare module "#app/core/event.ts" {
  interface Events {
    "issuer-keys.rotated": { ids: readonly string[] };
  }
}

export {};
