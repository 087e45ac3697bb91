declare module "#app/core/event.ts" {
  interface Events {
    "ballots.imported": { name: string; ideas: number; voters: number; votes: number };
    "ballots.undone": { name: string; ideas: number; voters: number; votes: number };
  }
}

export {};
