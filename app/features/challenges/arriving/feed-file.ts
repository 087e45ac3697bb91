/** An uploaded feed: checked (looked through) → confirmed (being brought in) → finished. Thrown away by hand, or after a week. */
export type FeedStanding = "checked" | "confirmed" | "finished";

export interface FeedFile {
  readonly id: string;
  readonly personId: string;
  readonly fileName: string;
  readonly entries: number;
  readonly createdAt: Date;
  readonly confirmedAt: Date | null;
  readonly finishedAt: Date | null;
  readonly added: number;
  readonly changed: number;
  readonly same: number;
}

/** How far a feed has come. */
export function feedStanding({
  confirmedAt,
  finishedAt,
}: Pick<FeedFile, "confirmedAt" | "finishedAt">): FeedStanding {
  if (finishedAt) return "finished";
  return confirmedAt ? "confirmed" : "checked";
}
