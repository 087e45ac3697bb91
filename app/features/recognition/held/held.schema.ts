import { z } from "zod";

/** Whether colleagues may see a badge of one's own. */
export const showingSchema = z.object({
  to: z.enum(["accepted_openly", "accepted_quietly"], { error: "ui.brokenRequest" }),
});

/** Whether one is named among the holders of badges. */
export const namingSchema = z
  .object({ named: z.enum(["yes", "no"], { error: "ui.brokenRequest" }) })
  .transform(({ named }) => ({ isNamed: named === "yes" }));
