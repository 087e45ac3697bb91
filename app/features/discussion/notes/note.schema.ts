import { z } from "zod";
import { isId } from "#app/core/ids.ts";
import { paragraph } from "#app/platform/text.ts";
import { commentLimit } from "../comment.ts";

/** A note as a form sends it. */
export const newNoteSchema = z.object({
  source: paragraph({
    max: commentLimit,
    missing: "discussion.empty",
    long: "discussion.long",
  }),
  /** Made by the form, so that sending it twice posts one note. */
  noteId: z.string().refine(isId, { error: "discussion.brokenForm" }).optional(),
});
