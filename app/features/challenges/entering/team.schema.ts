import { z } from "zod";
import { line, paragraph } from "#app/platform/text.ts";
import { submissionLimits } from "./submission.ts";

const personId = z
  .string({ error: "entering.mateMissing" })
  .min(1, { error: "entering.mateMissing" })
  .max(36, { error: "entering.mateUnknown" });

/** Who is asked into a team, or no longer, or is to lead it. */
export const teamMateSchema = z.object({ personId });

/** What a member says of their own part in the team. */
export const roleSchema = z.object({
  role: line({ max: submissionLimits.role, long: "entering.roleLong" }).default(""),
});

/** What somebody answers who is asked into a team. */
export const teamAnswerSchema = z.object({
  answer: z.enum(["accept", "decline"], { error: "ui.brokenRequest" }),
  accepts: z.string().optional().transform(Boolean),
  termsVersion: z.coerce.number({ error: "ui.brokenRequest" }).int(),
});

/** That somebody looks for team-mates, and what for. */
export const teamSearchSchema = z.object({
  text: paragraph({ max: 500, long: "entering.searchLong", missing: "entering.searchMissing" }),
});

/** Whom a manager enters something for. */
export const enterForSchema = z.object({
  id: z.string({ error: "ui.brokenRequest" }).length(36, { error: "ui.brokenRequest" }),
  personId,
});

/** Whom a sponsor lets submit late, and why. */
export const admitLateSchema = z.object({
  personId,
  phaseId: z
    .string({ error: "entering.phaseMissing" })
    .length(36, { error: "entering.phaseMissing" }),
  reason: paragraph({ max: 500, long: "entering.reasonLong", missing: "entering.reasonMissing" }),
});
