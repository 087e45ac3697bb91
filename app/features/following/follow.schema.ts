import { z } from "zod";
import { followStates } from "./follow.ts";

/** What a form says about something one follows or not. */
export const followSchema = z.object({
  state: z.enum(followStates, { error: "following.brokenForm" }),
  to: z.string().optional(),
});
