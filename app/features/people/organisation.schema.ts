import { z } from "zod";
import { isId } from "#app/core/ids.ts";
import { languages } from "#app/core/words.ts";
import { line } from "#app/platform/text.ts";
import { isTimeZone } from "#app/core/time-zone.ts";

/** The organisation's settings. */
export const organisationSchema = z.object({
  name: line({
    max: 120,
    missing: "people.organisationNameMissing",
    long: "people.organisationNameLong",
  }),
  timeZone: z
    .string({ error: "people.timeZoneUnknown" })
    .refine(isTimeZone, { error: "people.timeZoneUnknown" }),
  language: z.enum(languages, { error: "people.languageUnknown" }),
  /** The state from which somebody began; a form that names none began from the very first. */
  revision: z
    .string()
    .default("0")
    .transform((text) => (/^\d{1,9}$/.test(text) ? Number(text) : 0)),
});

/** A unit's name and the unit above it; none for the top. */
export const unitSchema = z.object({
  name: line({ max: 120, missing: "people.unitNameMissing", long: "people.unitNameLong" }),
  parentId: z
    .string()
    .default("")
    .refine((id) => id === "" || isId(id), { error: "people.unitAboveUnknown" })
    .transform((id) => id || null),
});

/** Where the refusals of a unit's form belong. */
export const unitFieldOf = {
  "people.unitNameTaken": "name",
  "people.unitAboveUnknown": "parentId",
  "people.unitBelowItself": "parentId",
} as const;
