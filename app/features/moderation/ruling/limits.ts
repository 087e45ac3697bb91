/** How much people may do a day while they are new, as administrators set it. */
export interface NewcomerLimits {
  /** Whether there are any. */
  readonly limited: boolean;
  /** For how many days somebody is new. */
  readonly newDays: number;
  readonly ideasPerDay: number;
  readonly commentsPerDay: number;
  readonly reportsPerDay: number;
}

/** Which numbers are taken. */
export const limitsWithin = { newDays: [1, 365], perDay: [1, 1000] } as const;
