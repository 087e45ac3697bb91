import { z } from "zod";
import { voteHidings } from "../voting.ts";

/** A voting rule as its form sends it; the date as the organisation's clocks show it. */
export const votingRuleSchema = z.object({
  hideCounts: z.enum(voteHidings, { error: "ui.brokenRequest" }),
  hiddenUntil: z.string({ error: "voting.untilUnreadable" }).trim().default(""),
  showVoters: z.string().optional().transform(Boolean),
});

/** Where the refusals of the form belong. */
export const votingFieldOf = {
  "voting.untilUnreadable": "hiddenUntil",
  "voting.untilPast": "hiddenUntil",
} as const;
