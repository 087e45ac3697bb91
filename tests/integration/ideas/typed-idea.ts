import type { NewIdea } from "#app/features/ideas/idea.ts";
import { aCategory, aUnit } from "#tests/support/builders.ts";

/** What somebody types for an idea. */
export const typedWords = {
  title: "Lend out the label printer",
  problem: "Every team buys a printer that stands idle for eleven months.",
  proposal: "One printer per floor, booked like a room.",
  beneficiary: "Whoever moves offices.",
  kind: "improve",
  language: "en",
} as const;

/** A new idea as a form sends it, in a category and a unit that take ideas. */
export async function typedIdea(wish: Partial<NewIdea> = {}): Promise<NewIdea> {
  return {
    ...typedWords,
    categoryId: wish.categoryId ?? (await aCategory()).id,
    unitId: wish.unitId ?? (await aUnit()).id,
    ...wish,
  };
}
