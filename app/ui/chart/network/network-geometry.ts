/** Things on a circle and what runs between them. */
import { isTold, isWithheld, type Figure } from "../figures.ts";
import { rounded } from "../value-scale.ts";

/** From one thing to another, by their indexes. */
export interface Flow {
  readonly from: number;
  readonly to: number;
  readonly value: Figure;
}

/** Two things and what runs between them in both directions. */
export interface Tie {
  readonly one: number;
  readonly other: number;
  /** What is told of both directions together. */
  readonly weight: number;
  /** Whether a direction is not told, so that it may be more. */
  readonly isWithheld: boolean;
}

/** Ties, strongest first; what runs from a thing to itself is none. Nought in both directions is none either. */
export function tiesOf(flows: readonly Flow[]): Tie[] {
  const ties = new Map<string, Tie>();
  for (const { from, to, value } of flows) {
    if (from === to) continue;
    const [one, other] = from < to ? [from, to] : [to, from];
    const key = `${one}-${other}`;
    const known = ties.get(key);
    ties.set(key, {
      one,
      other,
      weight: (known?.weight ?? 0) + (isTold(value) ? value : 0),
      isWithheld: (known?.isWithheld ?? false) || isWithheld(value),
    });
  }
  return [...ties.values()]
    .filter((tie) => tie.weight > 0 || tie.isWithheld)
    .sort((a, b) => b.weight - a.weight || a.one - b.one || a.other - b.other);
}

export interface Place {
  readonly x: number;
  readonly y: number;
}

const centre = 50;
const radius = 42;

/** Evenly on a circle in a square of 100 by 100, clockwise from the top. */
export function placesOnCircle(count: number): Place[] {
  return Array.from({ length: count }, (_none, index) => {
    const angle = (index / count) * 2 * Math.PI - Math.PI / 2;
    return {
      x: rounded(centre + radius * Math.cos(angle)),
      y: rounded(centre + radius * Math.sin(angle)),
    };
  });
}

/** A line from place to place, bent towards the middle; neighbours' lines hardly, so that they stay apart. */
export function pathBetween(one: Place, other: Place): string {
  const middle = { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 };
  // A share of the way to the middle, the more the further apart they are.
  const bend = (0.7 * Math.hypot(one.x - other.x, one.y - other.y)) / (2 * radius);
  const [x, y] = [middle.x + (centre - middle.x) * bend, middle.y + (centre - middle.y) * bend];
  return `M${one.x} ${one.y}Q${rounded(x)} ${rounded(y)} ${other.x} ${other.y}`;
}

/** How thick ties are drawn, thinnest first. */
export const thicknesses = [1, 2, 3.5, 5.5, 8] as const;

/** How thick a tie is, in five equal steps up to the strongest of them. */
export function thicknessOf(weight: number, strongest: number): number {
  const step = strongest > 0 ? Math.ceil((weight / strongest) * thicknesses.length) : 1;
  return thicknesses[Math.min(Math.max(step, 1), thicknesses.length) - 1] ?? thicknesses[0];
}
