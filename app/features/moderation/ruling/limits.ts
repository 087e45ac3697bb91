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

/** Before anybody has chosen: none, with numbers to begin from. */
export const withoutLimits: NewcomerLimits = {
  limited: false,
  newDays: 14,
  ideasPerDay: 3,
  commentsPerDay: 20,
  reportsPerDay: 5,
};

/** Which numbers are taken. */
export const limitsWithin = { newDays: [1, 365], perDay: [1, 1000] } as const;
