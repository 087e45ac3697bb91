declare module "#app/core/event.ts" {
  interface Events {
    /** Somebody cast or changed a ballot; what stands on it is nobody's to know. */
    "ballot.cast": { isNew: boolean };
  }
}

export {};
