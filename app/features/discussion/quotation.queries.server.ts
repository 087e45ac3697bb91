import type { Actor } from "#app/core/actor.ts";
import { isRefusal } from "#app/core/errors.ts";
import { standingComment } from "./comment.queries.server.ts";
import { quotation } from "./quotation.ts";

/** A comment of a subject as a quotation to begin an answer with; empty when it cannot be quoted any more. */
export async function quotationOf(actor: Actor, subjectId: string, id: string): Promise<string> {
  try {
    const { subject, source, authorName } = await standingComment(actor, id);
    return subject.id === subjectId ? quotation(source, { id, authorName }) : "";
  } catch (error) {
    if (isRefusal(error)) return "";
    throw error;
  }
}
