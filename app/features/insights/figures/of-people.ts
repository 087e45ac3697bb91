import type { FigureName } from "./sentence.ts";

const figuresOfPeople = [
  "participation",
  "firstTimers",
  "returners",
  "reach",
  "coverage",
  "topTenth",
  "gini",
  "siloIndex",
] as const satisfies readonly FigureName[];

/** Whether a figure is about people: told of whole closed weeks and months alone, and hidden for small groups. */
export function isOfPeople(figure: FigureName): boolean {
  return figuresOfPeople.some((one) => one === figure);
}
