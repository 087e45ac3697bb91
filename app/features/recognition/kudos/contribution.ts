/** What kudos are given for. */
export const contributionKinds = ["idea", "comment", "submission"] as const;
export type ContributionKind = (typeof contributionKinds)[number];

export interface ContributionWish {
  readonly kind: ContributionKind;
  readonly id: string;
}
