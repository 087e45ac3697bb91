/** What a chart shows at one place: a number, a number that is not told, or nothing known (null). */
export type Figure = number | Withheld | null;

/** A figure that exists but is not told, so that nobody can be recognised. */
export type Withheld = FewerThan | Hidden;

/** A figure about so few that it is not told; it lies between nought and this, without reaching it. */
export interface FewerThan {
  readonly fewerThan: number;
}

/** A figure of which not even a limit is told, because others could be worked out from it. */
export interface Hidden {
  readonly hidden: true;
}

/** Whether the figure is a number that can be drawn. */
export function isTold(figure: Figure | undefined): figure is number {
  return typeof figure === "number" && Number.isFinite(figure);
}

/** Whether the figure exists but is not told. */
export function isWithheld(figure: Figure | undefined): figure is Withheld {
  return typeof figure === "object" && figure !== null;
}

/** Below what a figure lies that is not told; null for others, and where that is hidden too. */
export function limitOf(figure: Figure | undefined): number | null {
  return isWithheld(figure) && "fewerThan" in figure ? figure.fewerThan : null;
}

/** The furthest from nought the figure may be; null where nothing is known or told. */
export function reachOf(figure: Figure | undefined): number | null {
  return isTold(figure) ? figure : limitOf(figure);
}

/** How much a hidden figure takes of an axis on which it must appear, in the units of the others: a stub. */
export function stubFor(figures: readonly (Figure | undefined)[]): number {
  const furthest = Math.max(0, ...figures.map((figure) => Math.abs(reachOf(figure) ?? 0)));
  return (furthest || 1) * stubShare;
}

const stubShare = 0.08;

/** What the told figures add up to, and whether some part of the sum is missing. */
export function totalOf(figures: readonly Figure[]): { total: number; isWhole: boolean } {
  const told = figures.filter(isTold);
  const total = told.reduce((sum, figure) => sum + figure, 0);
  return { total: Number(total.toPrecision(12)), isWhole: told.length === figures.length };
}

export type ChartState = "filled" | "empty" | "nought" | "withheld";

/** What a chart of these figures can show: a drawing, nothing yet, noughts alone, or that all of it is withheld. */
export function stateOf(figures: readonly (Figure | undefined)[]): ChartState {
  const told = figures.filter(isTold);
  const isSomeWithheld = figures.some(isWithheld);
  if (told.length === 0) return isSomeWithheld ? "withheld" : "empty";
  return isSomeWithheld || told.some((figure) => figure !== 0) ? "filled" : "nought";
}
