import { z } from "zod";
import { hexFrom } from "#app/core/colour.ts";
import { line } from "#app/platform/text.ts";
import { altAtMost } from "./look.ts";
import { ownChoice, productChoice } from "./preset.ts";

/** The state from which somebody began; anything that is none is the very first. */
export const revisionField = z
  .string()
  .default("0")
  .transform((text) => (/^\d{1,9}$/.test(text) ? Number(text) : 0));

/** A suggested colour, one's own, or the product's. */
export const accentSchema = z
  .object({
    choice: z.string({ error: "look.choiceMissing" }),
    own: z.string({ error: "look.colourUnknown" }).default(""),
    revision: revisionField,
  })
  .superRefine(({ choice, own }, context) => {
    if (choice === productChoice) return;
    const wrong = choice === ownChoice ? hexFrom(own) === null : hexFrom(choice) === null;
    if (wrong)
      context.addIssue({
        code: "custom",
        path: [choice === ownChoice ? "own" : "choice"],
        message: choice === ownChoice ? "look.colourUnknown" : "look.choiceMissing",
      });
  })
  .transform(({ choice, own, revision }) => ({
    accent: choice === productChoice ? null : hexFrom(choice === ownChoice ? own : choice),
    revision,
  }));

/** What comes with a logo; the picture itself is read by prepare-logo. */
export const logoSchema = z.object({
  alt: line({ max: altAtMost, long: "look.altLong" }).default(""),
  revision: revisionField,
});
