declare module "#app/core/event.ts" {
  interface Events {
    "issuer-keys.rotated": { ids: readonly string[] };
    "proof-settings.changed": Record<string, never>;
  }
}

export {};
