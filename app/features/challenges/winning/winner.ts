/**
 * A winner: a place of a challenge given to a submission. Life cycle: proposed → announced → declined or disqualified.
 * Whoever is out keeps the row with the reason; those behind then move up, or the next in line takes the place.
 */
export type WinnerState = "proposed" | "announced" | "declined" | "disqualified";

/** More places than this are no distinction. */
export const placesAtMost = 20;

/** How far a prize is on its way; it is set, and may be set back where somebody erred. */
export const fulfilments = ["promised", "in_progress", "delivered"] as const;
export type Fulfilment = (typeof fulfilments)[number];

export const winningLimits = { reason: 2000, words: 2000, feedback: 5000, note: 500 } as const;

/** Whether a text says something: a sentence of three words at least. */
export function isReason(text: string): boolean {
  return text.trim().split(/\s+/).length >= 3;
}
