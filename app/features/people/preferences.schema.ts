import { z } from "zod";
import { languages } from "#app/core/words.ts";
import { themes } from "#app/ui/theme.ts";

/** What the preferences form, or a one-button form elsewhere, sends; `to` is where to go back to. */
export const preferencesSchema = z.object({
  language: z.enum(languages, { error: "people.languageUnknown" }).optional(),
  theme: z.enum(themes, { error: "people.themeUnknown" }).optional(),
  to: z.string().optional(),
});
