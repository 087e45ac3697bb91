import { z } from "zod";
import { paragraph } from "#app/platform/text.ts";

/** A withdrawal as its form sends it. */
export const withdrawalSchema = z.object({
  reason: paragraph({ max: 500, long: "withdrawing.reasonLong" }).default(""),
});
