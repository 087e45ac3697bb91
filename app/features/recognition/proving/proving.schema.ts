import { z } from "zod";
import { opennesses } from "./openness.ts";

/** Who may open the page of a credential, as its recipient sends it. */
export const opennessSchema = z.object({
  openness: z.enum(opennesses, { error: "proving.chooseOpenness" }),
});
