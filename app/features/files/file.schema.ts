import { z } from "zod";
import { isId } from "#app/core/ids.ts";
import { line } from "#app/platform/text.ts";
import { ruleLimits } from "./file-rules.ts";
import { fileGroups } from "./file-types.ts";
import { descriptionAtMost } from "./stored-file.ts";

const description = line({ max: descriptionAtMost, long: "attaching.descriptionLong" });

/** What a picture shows. */
export const describeFileSchema = z.object({ description: description.default("") });

/** What comes beside a file in a form; the file itself is read as it comes. */
export const addFileSchema = describeFileSchema.extend({
  /** Made by the form, so that sending it twice adds one file. */
  fileId: z.string({ error: "ui.brokenRequest" }).refine(isId, { error: "ui.brokenRequest" }),
});

/** The rules as an administrator sends them: one field for each group that is ticked. */
export const fileRulesSchema = z
  .object({
    megabytes: whole(ruleLimits.megabytes, "attaching.megabytesWrong"),
    files: whole(ruleLimits.files, "attaching.filesWrong"),
    revision: z
      .string()
      .default("0")
      .transform((text) => (/^\d{1,9}$/u.test(text) ? Number(text) : 0)),
    pictures: z.string().optional(),
    pdf: z.string().optional(),
    office: z.string().optional(),
    opendocument: z.string().optional(),
    text: z.string().optional(),
  })
  .transform(({ megabytes, files, revision, ...ticked }) => ({
    bytesAtMost: megabytes * 1_000_000,
    filesAtMost: files,
    revision,
    groups: fileGroups.filter((group) => ticked[group]),
  }))
  .refine(({ groups }) => groups.length > 0, { path: ["pictures"], error: "attaching.groupsNone" });

function whole(atMost: number, wrong: "attaching.megabytesWrong" | "attaching.filesWrong") {
  return z
    .string({ error: wrong })
    .trim()
    .refine((text) => /^\d{1,4}$/u.test(text) && Number(text) >= 1 && Number(text) <= atMost, {
      error: wrong,
    })
    .transform(Number);
}
