import { z } from "zod";
import { isId } from "#app/core/ids.ts";
import { paragraph } from "#app/platform/text.ts";
import { commentLimit, reasonLimit } from "./comment.ts";

const source = paragraph({
  max: commentLimit,
  missing: "discussion.empty",
  long: "discussion.long",
});

/** A comment as a form sends it. */
export const newCommentSchema = z.object({
  source,
  /** The comment that is answered. */
  answerTo: z
    .union([z.literal(""), z.string().refine(isId, { error: "discussion.answeredGone" })])
    .optional()
    .transform((id) => (id === "" ? undefined : id)),
  /** A box that is ticked to give an official answer. */
  official: z
    .string()
    .optional()
    .transform((value) => value === "yes"),
  /** Made by the form, so that sending it twice posts one comment. */
  commentId: z.string().refine(isId, { error: "discussion.brokenForm" }).optional(),
});

/** Why an official answer is withdrawn, as a form sends it. */
export const withdrawalSchema = z.object({
  reason: paragraph({
    max: reasonLimit,
    missing: "discussion.reasonMissing",
    long: "discussion.reasonLong",
  }),
});

/** A comment's new text as a form sends it. */
export const commentEditSchema = z.object({ source });
