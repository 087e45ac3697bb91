import { z } from "zod";
import type { MessageKey } from "#app/core/words.ts";
import { settingsWithin, type SettingNumber } from "./settings-limits.ts";

const ticked = z
  .string({ error: "ui.brokenRequest" })
  .optional()
  .transform((value) => value === "on");

const errors: Readonly<Record<SettingNumber, MessageKey>> = {
  weeklyKudos: "safeguards.weeklyKudosWrong",
  awardsAtMost: "safeguards.awardsAtMostWrong",
  awardsDays: "safeguards.daysWrong",
  nominationDays: "safeguards.daysWrong",
  alarmFewest: "safeguards.alarmFewestWrong",
  alarmTopPercent: "safeguards.percentWrong",
  alarmUnitPercent: "safeguards.percentWrong",
  alarmPairs: "safeguards.alarmPairsWrong",
};

function whole(name: SettingNumber) {
  const error = errors[name];
  const [least, most] = settingsWithin[name];
  return z
    .string({ error })
    .regex(/^\d{1,4}$/, { error })
    .transform(Number)
    .refine((number) => number >= least && number <= most, { error });
}

/** What an administrator sets about recognition, as the form sends it. */
export const settingsSchema = z.object({
  weeklyKudos: whole("weeklyKudos"),
  awardsAtMost: whole("awardsAtMost"),
  awardsDays: whole("awardsDays"),
  nominationDays: whole("nominationDays"),
  alarmFewest: whole("alarmFewest"),
  alarmTopPercent: whole("alarmTopPercent"),
  alarmUnitPercent: whole("alarmUnitPercent"),
  alarmPairs: whole("alarmPairs"),
  isQuiet: ticked,
  comparesUnits: ticked,
  revision: z
    .string({ error: "ui.brokenRequest" })
    .regex(/^\d{1,9}$/, { error: "ui.brokenRequest" })
    .transform(Number),
});

/** What somebody decides about being recognised, as the form sends it. */
export const choiceSchema = z.object({
  takesKudos: ticked,
  isNamed: ticked,
  isLeftOut: ticked,
  isQuiet: ticked,
});
