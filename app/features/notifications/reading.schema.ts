import { z } from "zod";

/** What an open page says it has shown. What it sends is its own, so nothing is explained to anybody. */
export const readingSchema = z.object({
  place: z.enum(["page", "notes"], { error: "ui.brokenRequest" }),
  upTo: z
    .string({ error: "ui.brokenRequest" })
    // A year that the database takes for one.
    .regex(/^2\d{3}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/, { error: "ui.brokenRequest" })
    .transform((text) => new Date(text))
    .refine((moment) => !Number.isNaN(moment.getTime()), { error: "ui.brokenRequest" }),
});
