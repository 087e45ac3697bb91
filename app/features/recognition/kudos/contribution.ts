import { isId } from "#app/core/ids.ts";

/** What kudos are given for. */
export const contributionKinds = ["idea", "comment", "submission"] as const;
export type ContributionKind = (typeof contributionKinds)[number];

export interface ContributionWish {
  readonly kind: ContributionKind;
  readonly id: string;
}

/** Reads "idea:" and an id, as addresses and forms name a contribution; null for anything else. */
export function readContribution(text: string | null | undefined): ContributionWish | null {
  const [named, id, ...rest] = (text ?? "").split(":");
  const kind = contributionKinds.find((one) => one === named);
  return kind && isId(id) && rest.length === 0 ? { kind, id } : null;
}

/** As addresses and forms name a contribution. */
export function contributionText({ kind, id }: ContributionWish): string {
  return `${kind}:${id}`;
}

/** Where a contribution stands. */
export function contributionAddress({ kind, id }: ContributionWish): string {
  return `/${kind}s/${id}`;
}

/** Where one thanks for a contribution. */
export function thankingAddress(contribution: ContributionWish): string {
  return `/kudos/new?on=${contributionText(contribution)}`;
}
