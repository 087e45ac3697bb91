/**
 * A visit of one's page. It begins with the first look after half an hour's absence and lasts while one
 * keeps looking; news are what happened since the visit before, so that a reload does not take them away.
 */

/** Absence after which the next look begins a new visit, in minutes. */
export const absenceMinutes = 30;

/** How far the first visit looks back, in days. */
export const firstLookBackDays = 7;

/** From when on things are new to somebody. */
export interface Since {
  /** ISO 8601. */
  readonly at: string;
  /** Nobody has been here before: the time is no visit's, but some days ago. */
  readonly first: boolean;
}
