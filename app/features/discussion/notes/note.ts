/**
 * The note: what those who may answer a subject write to each other about it. Life cycle as a comment's, without
 * threads. It lives in tables of its own: whatever reads comments cannot show a note by mistake.
 */
export interface Note {
  readonly id: string;
  readonly subjectId: string;
  readonly authorId: string;
  readonly deletedAt: Date | null;
}

/** Notes on one page. */
export const notesPerPage = 50;
