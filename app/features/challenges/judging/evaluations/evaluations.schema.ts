import { z } from "zod";
import { isId } from "#app/core/ids.ts";
import { line, paragraph } from "#app/platform/text.ts";

const reason = paragraph({
  max: 1000,
  missing: "evaluations.reasonMissing",
  long: "evaluations.reasonLong",
});

/** What needs nothing but a reason. */
export const reasonSchema = z.object({ reason });

/** Unblinding a phase. */
export const unblindingSchema = z.object({
  reason,
  phaseId: z.string({ error: "judging.noPhase" }).refine(isId, { error: "judging.noPhase" }),
});

/** Reminding the judges of a phase. */
export const reminderSchema = unblindingSchema.pick({ phaseId: true });

/** A score in the place of a judge's. */
export const proposalSchema = z.object({
  reason,
  criterionId: z
    .string({ error: "evaluations.noCriterion" })
    .refine(isId, { error: "evaluations.noCriterion" }),
  score: line({ max: 20, long: "evaluations.noScore", missing: "evaluations.noScore" }).transform(
    (score) => score.replace(",", "."),
  ),
});

/** An answer to such a proposal. */
export const proposalAnswerSchema = z.object({
  answer: z.enum(["confirm", "decline"], { error: "ui.brokenRequest" }),
});
