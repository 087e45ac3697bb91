import { z } from "zod";
import { isId } from "#app/core/ids.ts";
import { paragraph } from "#app/platform/text.ts";
import { screeningResults } from "../entering/submission.ts";

/** As many as are screened or invited at once. */
const atOnceAtMost = 200;

/** Ticked rows, apart by commas. */
const ids = z
  .string({ error: "screening.noneChosen" })
  .max(atOnceAtMost * 37, { error: "screening.tooMany" })
  .transform((text) => text.split(",").filter((part) => part !== ""))
  .refine((chosen) => chosen.length > 0, { error: "screening.noneChosen" })
  .refine((chosen) => chosen.every(isId), { error: "ui.brokenRequest" });

/** What sponsors found of the submissions they have ticked. */
export const foundSchema = z
  .object({
    ids,
    result: z.enum(screeningResults, { error: "screening.resultMissing" }),
    comment: paragraph({ max: 2_000, long: "screening.commentLong" }).default(""),
  })
  .refine(({ result, comment }) => result === "pass" || comment !== "", {
    path: ["comment"],
    error: "screening.commentMissing",
  });

/** To which phase sponsors invite the submissions they have ticked, or no longer do. */
export const goOnSchema = z.object({
  ids,
  phaseId: z
    .string({ error: "screening.phaseMissing" })
    .refine(isId, { error: "screening.phaseMissing" }),
});

/** What the lead answers to an invitation to a next phase. */
export const nextPhaseSchema = z.object({
  answer: z.enum(["accept", "decline"], { error: "ui.brokenRequest" }),
  phaseId: z.string({ error: "ui.brokenRequest" }).refine(isId, { error: "ui.brokenRequest" }),
});
