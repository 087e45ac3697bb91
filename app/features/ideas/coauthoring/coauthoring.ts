/**
 * Co-authors: invited by an author, and named once they have accepted. Whoever is one may do what an author may, and may
 * neither vote for the idea nor answer it.
 */
import type { Idea } from "../idea.ts";

/** The most authors of one idea, invited ones counted in. */
export const authorsAtMost = 10;

/** Whether others may become its authors: while it is being shaped, and its authors are named. */
export function takesAuthors({ stage, standing }: Pick<Idea, "stage" | "standing">): boolean {
  return standing === "published" && (stage === "open" || stage === "in_review");
}
