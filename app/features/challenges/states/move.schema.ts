import { z } from "zod";
import { paragraph } from "#app/platform/text.ts";

const seen = z
  .string({ error: "ui.brokenRequest" })
  .regex(/^\d{1,9}$/, { error: "ui.brokenRequest" })
  .transform(Number);
const reason = paragraph({ max: 2000, long: "states.reasonLong" }).default("");

/** A move as its form sends it. */
export const moveSchema = z.object({ reason, seenStateVersion: seen });

/** The moment of a publication, as the clocks of the organisation show it; empty: not by itself. */
export const scheduleSchema = z.object({
  publishAt: z.string({ error: "states.publishAtMissing" }).default(""),
  clear: z.string().optional(),
  seenStateVersion: seen,
});

/** Changed deadlines: `starts-…` and `ends-…` of a phase's id. */
export const extensionSchema = z.object({ reason, seenStateVersion: seen }).catchall(z.string());
