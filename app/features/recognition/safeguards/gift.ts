/** What safeguards look at: somebody gave somebody an award or a kudos. A team's award is one gift to each of them. */
export interface Gift {
  /** The award or kudos; those of a team have one in common. */
  readonly id: string;
  readonly badgeId: string;
  readonly giverId: string;
  readonly recipientId: string;
  /** The recipient's unit when it was given. */
  readonly unitId: string;
  readonly at: Date;
}
