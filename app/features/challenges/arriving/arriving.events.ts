declare module "#app/core/event.ts" {
  interface Events {
    /** An administrator has looked through a feed and wants it in. */
    "challenge-feed.confirmed": { feedId: string };
    /** What came of it; `shownIds` are those whose pages and lists look again. */
    "challenge-feed.arrived": { added: number; changed: number; shownIds: readonly string[] };
    "challenge-feed.undone": { name: string; challenges: number };
  }
}

export {};
