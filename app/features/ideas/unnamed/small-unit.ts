/** A unit with fewer people than this may tell who an unnamed author is. */
export const fewPeople = 5;
