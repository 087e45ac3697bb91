/**
 * Merging: an idea that says what another one says goes on as part of that one. Votes count there once for each person,
 * its authors become co-authors, what was said about it stays where it was said. It can be undone. An idea into which
 * others were merged may be merged itself; all of them then go on in the same place.
 */
import type { Idea } from "../idea.ts";
import type { VoteHiding } from "../voting.ts";

/** Longest explanation, in characters. */
export const mergeLimits = { explanation: 2000 } as const;

/** Whether an idea may go on as part of another one: as long as nobody has decided on it. */
export function isMergeable({ stage, standing }: Pick<Idea, "stage" | "standing">): boolean {
  return standing === "published" && (stage === "open" || stage === "in_review");
}

/**
 * Whether others may be merged into an idea: not into one that was answered with "not now", which would be an answer
 * without a reason and without an appeal.
 */
export function takesOthers({ stage, standing }: Pick<Idea, "stage" | "standing">): boolean {
  return standing === "published" && stage !== "merged" && stage !== "not_now";
}

/**
 * Whether votes that are hidden would come to light by the difference they make: everywhere but where nobody sees the
 * sum before closing.
 */
export function givesVotesAway(merged: VoteHiding, into: VoteHiding): boolean {
  return merged !== "never" && into !== "until_closing";
}
