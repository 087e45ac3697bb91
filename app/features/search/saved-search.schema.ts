import { z } from "zod";
import { isId } from "#app/core/ids.ts";
import { line } from "#app/platform/text.ts";
import { savedSearchLimits } from "./saved-search.ts";

const name = line({
  max: savedSearchLimits.name,
  missing: "search.nameMissing",
  long: "search.nameLong",
});

/** A search to be kept, as its form sends it; the form gives the id, so that sending it twice keeps one. */
export const saveSearchSchema = z.object({
  id: z.string({ error: "ui.brokenRequest" }).refine(isId, { error: "ui.brokenRequest" }),
  name,
  query: line({
    max: savedSearchLimits.query,
    missing: "search.queryMissing",
    long: "search.queryLong",
  }),
  notify: z
    .string()
    .optional()
    .transform((value) => value !== undefined && value !== ""),
});

export type SaveSearch = z.output<typeof saveSearchSchema>;

/** Another name for a saved search. */
export const renameSearchSchema = z.object({ name });
