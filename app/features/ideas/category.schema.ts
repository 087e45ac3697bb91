import { z } from "zod";
import { line } from "#app/platform/text.ts";

const name = line({ max: 60, long: "categorising.categoryNameLong" }).default("");

/** A category's names, one per language; the command asks for the organisation's. */
export const categoryNameSchema = z.object({ en: name, fr: name });

/** Where the refusals of a category's form belong. */
export const categoryFieldOf = {
  "categorising.categoryNameMissingEn": "en",
  "categorising.categoryNameMissingFr": "fr",
  "categorising.categoryNameTaken": "en",
} as const;
