/**
 * The award: one person's, of a badge, by a rule or by people; each member of a team has their own. Life cycle: prepared,
 * which only giver and recipient know → accepted openly or quietly, or declined → announced at a chosen moment. Nothing is
 * public that its recipient has not accepted openly, and they may take it out of public again whenever they like. It may be
 * revoked with a reason; they may appeal once, to somebody else than who revoked it.
 */
import type { Way } from "./moving.ts";

export const awardStates = [
  "prepared",
  "withdrawn",
  "declined",
  "accepted_quietly",
  "accepted_openly",
  "announced",
  "revoked",
  "appealed",
] as const;
export type AwardState = (typeof awardStates)[number];

/** Reviewer: a leader or administrator other than the one who revoked it. */
export const awardCapacities = [
  "recipient",
  "giver",
  "leader",
  "administrator",
  "reviewer",
  "clock",
] as const;
export type AwardCapacity = (typeof awardCapacities)[number];

/**
 * By rule: nobody gave it, so that it may be theirs at once, quietly. Due: its moment has come. Was quiet, was open, was
 * announced: what it was when it was revoked. First appeal: there was none before.
 */
export const awardRequirements = [
  "by_rule",
  "due",
  "was_quiet",
  "was_open",
  "was_announced",
  "first_appeal",
] as const;
export type AwardRequirement = (typeof awardRequirements)[number];

export type AwardWay = Way<AwardState, AwardCapacity, AwardRequirement>;

const accepted = ["accepted_quietly", "accepted_openly", "announced"] as const;

export const awardWays: readonly AwardWay[] = [
  way("prepared", "accepted_openly", ["recipient"]),
  way("prepared", "accepted_quietly", ["recipient"]),
  way("prepared", "accepted_quietly", ["clock"], { needs: ["by_rule"] }),
  way("prepared", "withdrawn", ["giver", "leader"], { needsReason: true }),
  ...(["prepared", ...accepted] as const).map((from) => way(from, "declined", ["recipient"])),

  way("accepted_quietly", "accepted_openly", ["recipient"]),
  way("accepted_openly", "accepted_quietly", ["recipient"]),
  way("announced", "accepted_quietly", ["recipient"]),
  way("accepted_openly", "announced", ["giver", "leader"]),
  way("accepted_openly", "announced", ["clock"], { needs: ["due"] }),

  ...accepted.map((from) =>
    way(from, "revoked", ["giver", "leader", "administrator"], { needsReason: true }),
  ),
  way("revoked", "appealed", ["recipient"], { needsReason: true, needs: ["first_appeal"] }),
  way("appealed", "revoked", ["reviewer"], { needsReason: true }),
  way("appealed", "accepted_quietly", ["reviewer"], { needs: ["was_quiet"] }),
  way("appealed", "accepted_openly", ["reviewer"], { needs: ["was_open"] }),
  way("appealed", "announced", ["reviewer"], { needs: ["was_announced"] }),
];

/** Whether others than giver, recipient and those who decide may know of it. */
export function isPublic(state: AwardState): boolean {
  return state === "announced";
}

/** Whether its credential is issued and holds. */
export function isHeld(state: AwardState): boolean {
  return accepted.some((one) => one === state);
}

/** Whether a credential that was issued for it stands as revoked in the status list. */
export function isTakenBack(state: AwardState): boolean {
  return state === "revoked" || state === "appealed" || state === "declined";
}

function way(
  from: AwardState,
  to: AwardState,
  by: readonly AwardCapacity[],
  more: Partial<Pick<AwardWay, "needsReason" | "needs">> = {},
): AwardWay {
  return { from, to, by, needsReason: false, needs: [], ...more };
}
