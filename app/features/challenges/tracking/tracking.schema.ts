import { z } from "zod";
import { isId } from "#app/core/ids.ts";
import { line, paragraph } from "#app/platform/text.ts";
import { stepStates, trackingLimits } from "./commitment.ts";

const revision = z.coerce
  .number({ error: "ui.brokenRequest" })
  .int({ error: "ui.brokenRequest" })
  .default(0);

/** A step as its form sends it; the form carries the id of a new one. */
export const stepSchema = z.object({
  stepId: z.string({ error: "ui.brokenRequest" }).refine(isId, { error: "ui.brokenRequest" }),
  text: line({
    max: trackingLimits.text,
    long: "tracking.textLong",
    missing: "tracking.textMissing",
  }),
  day: z
    .string({ error: "ui.brokenRequest" })
    .default("")
    .refine((day) => day === "" || isDay(day), { error: "tracking.dayWrong" })
    .transform((day) => (day === "" ? null : day)),
  state: z.enum(stepStates, { error: "ui.brokenRequest" }).default("planned"),
  seenRevision: revision,
});

/** Which step is taken away. */
export const removalSchema = z.object({
  stepId: z.string({ error: "ui.brokenRequest" }).refine(isId, { error: "ui.brokenRequest" }),
  seenRevision: revision,
});

/** What came of it. */
export const outcomeSchema = z.object({
  outcome: paragraph({
    max: trackingLimits.outcome,
    long: "tracking.outcomeLong",
    missing: "tracking.outcomeMissing",
  }),
  seenRevision: revision,
});

// Date.parse takes the 30th of February for the 2nd of March.
function isDay(text: string): boolean {
  const moment = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(text);
}
