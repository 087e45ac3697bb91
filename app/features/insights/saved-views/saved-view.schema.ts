import { z } from "zod";
import { isId } from "#app/core/ids.ts";
import { line } from "#app/platform/text.ts";
import { isInsightsPage, savedViewLimits } from "./saved-view.ts";

/** More than any filter of ours takes. */
const searchAtMost = 300;

const name = line({
  max: savedViewLimits.name,
  missing: "saved-views.nameMissing",
  long: "saved-views.nameLong",
});
const isShared = z
  .string()
  .optional()
  .transform((value) => value !== undefined && value !== "");

/** A view to be kept, as its form sends it; the form gives the id, so that sending it twice keeps one. */
export const keepViewSchema = z.object({
  id: z.string({ error: "ui.brokenRequest" }).refine(isId, { error: "ui.brokenRequest" }),
  name,
  page: z
    .string({ error: "ui.brokenRequest" })
    .refine(isInsightsPage, { error: "ui.brokenRequest" }),
  search: z
    .string({ error: "ui.brokenRequest" })
    .max(searchAtMost, { error: "ui.brokenRequest" })
    .default(""),
  isShared,
});
export type KeepView = z.output<typeof keepViewSchema>;

/** Another name, or other readers, for a view. */
export const changeViewSchema = z.object({
  name,
  isShared,
  seenRevision: z.coerce
    .number({ error: "ui.brokenRequest" })
    .int({ error: "ui.brokenRequest" })
    .default(0),
});
export type ChangeView = z.output<typeof changeViewSchema>;
