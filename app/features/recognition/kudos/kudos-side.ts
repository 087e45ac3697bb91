/** One's own kudos: those one was given, and those one gave. */
export const kudosSides = ["received", "given"] as const;
export type KudosSide = (typeof kudosSides)[number];

/** Which of the two lists an address asks for. */
export function kudosSide(text: string | null): KudosSide {
  return kudosSides.find((side) => side === text) ?? "received";
}
