declare module "#app/core/event.ts" {
  interface Events {
    "ballots.imported": { name: string; ideas: number; voters: number; votes: number };
    "ballots.undone": { name: string; ideas: number; voters: number; votes: number };
    /** An administrator has looked through an uploaded file and wants it in. */
    "import.confirmed": { fileId: string };
    "import.undo-asked": { withContributions: boolean };
    "idea-table.imported": { name: string; ideas: number };
    "idea-table.undone": { name: string; ideas: number; voters: number; votes: number };
  }
}

export {};
