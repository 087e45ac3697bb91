import { z } from "zod";
import { line, paragraph } from "#app/platform/text.ts";
import { submissionLimits } from "./submission.ts";

const personId = z
  .string({ error: "entering.mateMissing" })
  .min(1, { error: "entering.mateMissing" })
  .max(36, { error: "entering.mateUnknown" });

/** What a member does to the team, by its form. */
export const teamSchema = z.discriminatedUnion(
  "act",
  [
    z.object({ act: z.literal("invite"), personId }),
    z.object({ act: z.literal("uninvite"), personId }),
    z.object({ act: z.literal("lead"), personId }),
    z.object({
      act: z.literal("role"),
      role: line({ max: submissionLimits.role, long: "entering.roleLong" }),
    }),
    z.object({ act: z.literal("leave") }),
  ],
  { error: "ui.brokenRequest" },
);

/** What somebody answers who is asked into a team. */
export const teamAnswerSchema = z.object({
  answer: z.enum(["accept", "decline"], { error: "ui.brokenRequest" }),
  accepts: z.string().optional().transform(Boolean),
  termsVersion: z.coerce.number({ error: "ui.brokenRequest" }).int(),
});

/** That somebody looks for team-mates, or no longer does. */
export const teamSearchSchema = z.discriminatedUnion(
  "act",
  [
    z.object({
      act: z.literal("seek"),
      text: paragraph({
        max: 500,
        long: "entering.searchLong",
        missing: "entering.searchMissing",
      }),
    }),
    z.object({ act: z.literal("stop") }),
  ],
  { error: "ui.brokenRequest" },
);

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
