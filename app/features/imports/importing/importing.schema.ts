import { z } from "zod";
import { isId } from "#app/core/ids.ts";
import { languages } from "#app/core/words.ts";
import { line } from "#app/platform/text.ts";

const choice = z
  .string()
  .default("")
  .refine((id) => id === "" || isId(id), { error: "importing.choiceUnknown" })
  .transform((id) => (id === "" ? null : id));

/** How a file is to be brought in, as a form sends it. */
export const importWishSchema = z.object({
  name: line({ max: 100, missing: "importing.nameMissing", long: "importing.nameLong" }),
  categoryId: choice,
  unitId: choice,
  language: z.enum(languages, { error: "importing.languageUnknown" }),
  strict: z
    .string()
    .optional()
    .transform((value) => value === "on"),
});

/** Where refusals of an upload belong. */
export const uploadFieldOf = {
  "importing.fileMissing": "file",
  "importing.fileLarge": "file",
  "importing.isEmpty": "file",
  "importing.isSpreadsheet": "file",
  "importing.headerBroken": "file",
  "importing.tooManyColumns": "file",
  "importing.columnTwice": "file",
  "importing.noTitle": "file",
} as const;

/** Whether colleagues' contributions may go with an import. */
export const undoSchema = z.object({
  withContributions: z
    .string()
    .optional()
    .transform((value) => value === "on"),
});
