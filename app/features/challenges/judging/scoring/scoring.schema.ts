import { z } from "zod";
import { isId } from "#app/core/ids.ts";
import { line, paragraph } from "#app/platform/text.ts";

const score = line({ max: 20, long: "scoring.scoreLong" }).transform((text) =>
  text.replace(",", "."),
);
const comment = paragraph({ max: 4000, long: "scoring.commentLong" });

/** A sheet as its form sends it: `score-` and `comment-` with the criterion's id. */
export const sheetSchema = z
  .object({
    /** Set where an open page saves by itself. */
    auto: z.string().optional(),
    revision: z.coerce.number({ error: "ui.brokenRequest" }).int().min(0).catch(0),
  })
  .catchall(z.string())
  .transform(({ revision, auto, ...fields }, context) => {
    const read = (name: string, schema: z.ZodType<string>): string => {
      const result = schema.safeParse(fields[name] ?? "");
      if (result.success) return result.data;
      const message = result.error.issues[0]?.message ?? "ui.brokenText";
      context.addIssue({ code: "custom", path: [name], message });
      return "";
    };
    const ids = Object.keys(fields).flatMap((name) => {
      const [, id] = /^(?:score|comment)-(.+)$/.exec(name) ?? [];
      return isId(id) ? [id] : [];
    });
    const marks = [...new Set(ids)].map((criterionId) => ({
      criterionId,
      score: read(`score-${criterionId}`, score),
      comment: read(`comment-${criterionId}`, comment),
    }));
    return { revision, marks, isAuto: auto !== undefined };
  });

/** Stepping aside. */
export const recusalSchema = z.object({
  reason: paragraph({
    max: 1000,
    missing: "scoring.recusalReasonMissing",
    long: "scoring.recusalReasonLong",
  }),
});

/** A word to the other judges. */
export const noteSchema = z.object({
  text: paragraph({ max: 4000, missing: "scoring.noteMissing", long: "scoring.commentLong" }),
  /** Made by the form, so that sending it twice writes one. */
  noteId: z.string({ error: "ui.brokenRequest" }).refine(isId, { error: "ui.brokenRequest" }),
});
