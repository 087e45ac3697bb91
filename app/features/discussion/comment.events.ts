declare module "#app/core/event.ts" {
  interface Events {
    /** As an official answer, or as any other comment. */
    "comment.posted": { commentId: string; as: "comment" | "answer" };
    "comment.edited": { commentId: string };
    "comment.deleted": { commentId: string };
    /** An official answer was taken back, with a reason that stands in its place. */
    "comment.withdrawn": { commentId: string };
    /** By a comment, or by a note, whose id `commentId` then is and which only those hear of who may read it. */
    "person.mentioned": { personId: string; commentId: string; in: "comment" | "note" };
    "note.posted": { noteId: string };
    "note.edited": { noteId: string };
    "note.deleted": { noteId: string };
  }
}

export {};
