/** What may be said of a figure: that there is nothing it could be of, that it is hidden for a small group, or what it is. */
export type Shown<Value> =
  | { readonly is: "none" }
  | { readonly is: "hidden" }
  | { readonly is: "value"; readonly value: Value };

export const none = { is: "none" } as const;
export const hidden = { is: "hidden" } as const;

/** A figure that is told. */
export function told<Value>(value: Value): Shown<Value> {
  return { is: "value", value };
}

/** A figure that may lack what it is reckoned from. */
export function toldIfAny<Value>(value: Value | null): Shown<Value> {
  return value === null ? none : told(value);
}

/** A figure of the period, and the same of the period before. */
export interface Compared<Value> {
  readonly now: Shown<Value>;
  readonly before: Shown<Value>;
}

/** A part of a whole as it was counted: 3 of 12 is not 1 of 4. */
export interface Ratio {
  readonly part: number;
  readonly of: number;
}

/** A ratio; of nothing there is none. */
export function ratioOf(part: number, of: number): Shown<Ratio> {
  return of === 0 ? none : told({ part, of });
}

/** In whole hundredths, half-up; the same on pages, in files and in mails. */
export function percentOf({ part, of }: Ratio): number {
  return Math.floor((200 * part + of) / (2 * of));
}
