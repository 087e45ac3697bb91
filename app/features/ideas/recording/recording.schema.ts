import { z } from "zod";
import { recordingAnswers } from "./recording.ts";

/** For whom an idea is written down: nobody when left empty. */
export const colleagueField = z
  .string({ error: "recording.personUnknown" })
  .max(36, { error: "recording.personUnknown" })
  .optional()
  .transform((id) => id || undefined);

/** What the colleague says. */
export const recordingSchema = z.object({
  answer: z.enum(recordingAnswers, { error: "ui.brokenRequest" }),
  /** The text that they have read. */
  textVersion: z.coerce
    .number({ error: "recording.changedMeanwhile" })
    .int({ error: "recording.changedMeanwhile" }),
});
