declare module "#app/core/event.ts" {
  interface Events {
    /** `checking`: a scanner is to look at it before anybody else. */
    "file.added": { fileId: string; revision: number; checking: boolean };
    "file.described": { fileId: string; revision: number };
    "file.cleared": { fileId: string; revision: number };
    "file.found-infected": { fileId: string; revision: number; contentId?: string };
    /** `contentId`: under whose id its bytes lie, which other files may share; its own in events of before they could. */
    "file.removed": { fileId: string; revision: number; contentId?: string };
    "file-rules.changed": { bytesAtMost: number; filesAtMost: number; groups: readonly string[] };
  }
}

export {};
