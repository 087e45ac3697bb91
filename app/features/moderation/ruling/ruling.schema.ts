import { z } from "zod";
import { line } from "#app/platform/text.ts";
import { moderationLimits } from "../case.ts";
import { limitsWithin } from "./limits.ts";

const name = line({ max: moderationLimits.reason, long: "ruling.nameLong" }).default("");

/** What a reason says, one text per language; the command asks for the organisation's. */
export const reasonSchema = z.object({ en: name, fr: name });

/** Where the refusals of a reason's form belong. */
export const reasonFieldOf = {
  "ruling.nameMissingEn": "en",
  "ruling.nameMissingFr": "fr",
} as const;

const whole = ([least, most]: readonly [number, number], error: string) =>
  z
    .string({ error })
    .regex(/^\d{1,4}$/, { error })
    .transform(Number)
    .refine((number) => number >= least && number <= most, { error });

const perDay = whole(limitsWithin.perDay, "ruling.perDayWrong");

/** The limits for new people as their form sends them. */
export const limitsSchema = z.object({
  limited: z
    .string()
    .optional()
    .transform((value) => value === "on"),
  newDays: whole(limitsWithin.newDays, "ruling.newDaysWrong"),
  ideasPerDay: perDay,
  commentsPerDay: perDay,
  reportsPerDay: perDay,
  revision: z
    .string({ error: "ui.brokenRequest" })
    .regex(/^\d{1,9}$/, { error: "ui.brokenRequest" })
    .transform(Number),
});
