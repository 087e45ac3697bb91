import { z } from "zod";
import { languages } from "#app/core/words.ts";
import { isId } from "#app/core/ids.ts";
import { templateNames } from "./templates/template-names.ts";

/** How a new challenge is begun, as its form sends it. */
export const newChallengeSchema = z
  .object({
    id: z.string({ error: "ui.brokenRequest" }).refine(isId, { error: "ui.brokenRequest" }),
    from: z.enum(["empty", "copy", ...templateNames], { error: "authoring.fromMissing" }),
    language: z.enum(languages, { error: "ui.brokenRequest" }),
    copyOf: z.string().default(""),
  })
  .refine(({ from, copyOf }) => from !== "copy" || isId(copyOf), {
    path: ["copyOf"],
    error: "authoring.copyMissing",
  });
