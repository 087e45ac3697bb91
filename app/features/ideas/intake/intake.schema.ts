import { z } from "zod";
import { paragraph } from "#app/platform/text.ts";
import { guidanceLimit } from "./intake.ts";

const guidance = paragraph({ max: guidanceLimit, long: "intake.guidanceLong" }).default("");

/** What a category asks, as its form sends it. */
export const intakeSchema = z
  .object({
    allowsPseudonyms: z.string().optional().transform(Boolean),
    guidanceEn: guidance,
    guidanceFr: guidance,
  })
  .transform(({ allowsPseudonyms, guidanceEn, guidanceFr }) => ({
    allowsPseudonyms,
    guidance: { en: guidanceEn, fr: guidanceFr },
  }));
