import { z } from "zod";
import { isPageOfTelling } from "./telling/telling-address.ts";

const upTo = z
  .string({ error: "ui.brokenRequest" })
  // A year that the database takes for one.
  .regex(/^2\d{3}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/, { error: "ui.brokenRequest" })
  .transform((text) => new Date(text))
  .refine((moment) => !Number.isNaN(moment.getTime()), { error: "ui.brokenRequest" });

/** What an open page says it has shown. What it sends is its own, so nothing is explained to anybody. */
export const readingSchema = z.object({
  place: z.enum(["page", "notes"], { error: "ui.brokenRequest" }),
  upTo,
});

/** The same of a page of a challenge, of what is entered in one, of judging, or of recognition. */
export const pageReadingSchema = z.object({
  path: z
    .string({ error: "ui.brokenRequest" })
    .max(400, { error: "ui.brokenRequest" })
    .refine(isPageOfTelling, { error: "ui.brokenRequest" }),
  upTo,
});
