/** What a chart shows at one place: a number, a number too small to be told, or nothing known (null). */
export type Figure = number | Withheld | null;

/** A figure about so few that it is not told; it lies between nought and this, without reaching it. */
export interface Withheld {
  readonly fewerThan: number;
}

/** Whether the figure is a number that can be drawn. */
export function isTold(figure: Figure | undefined): figure is number {
  return typeof figure === "number" && Number.isFinite(figure);
}

/** Whether the figure exists but is not told. */
export function isWithheld(figure: Figure | undefined): figure is Withheld {
  return typeof figure === "object" && figure !== null;
}

/** The furthest from nought the figure may be; null where nothing is known. */
export function reachOf(figure: Figure | undefined): number | null {
  if (isWithheld(figure)) return figure.fewerThan;
  return isTold(figure) ? figure : null;
}

/** Whether there is anything to draw: somewhere a number other than nought, or one that is not told. */
export function hasFigures(figures: readonly (Figure | undefined)[]): boolean {
  return figures.some((figure) => (reachOf(figure) ?? 0) !== 0);
}

/** What the told figures add up to, and whether some part of the sum is missing. */
export function totalOf(figures: readonly Figure[]): { total: number; isWhole: boolean } {
  const told = figures.filter(isTold);
  const total = told.reduce((sum, figure) => sum + figure, 0);
  return { total: Number(total.toPrecision(12)), isWhole: told.length === figures.length };
}
