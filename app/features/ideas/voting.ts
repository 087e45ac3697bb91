/**
 * Voting rules of a category: whether counts stay hidden until one has voted or until the idea closes (leaves open or
 * in review, or a set date comes), and whether it is shown who voted. An idea keeps the rule it was posted under.
 */
export const voteHidings = ["never", "until_voted", "until_closing"] as const;
export type VoteHiding = (typeof voteHidings)[number];

export interface VotingRule {
  readonly hideCounts: VoteHiding;
  /** When hidden counts are shown to everybody, closed or not; null: not before closing. */
  readonly hiddenUntil: Date | null;
  readonly showVoters: boolean;
}

/** Holds where nothing has been set. */
export const openVoting: VotingRule = { hideCounts: "never", hiddenUntil: null, showVoters: false };

/** Whether two rules are the same. */
export function isSameRule(one: VotingRule, other: VotingRule): boolean {
  return (
    one.hideCounts === other.hideCounts &&
    one.showVoters === other.showVoters &&
    one.hiddenUntil?.getTime() === other.hiddenUntil?.getTime()
  );
}
