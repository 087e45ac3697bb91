import { line } from "d3-shape";
import { isTold, isWithheld, limitOf, type Figure } from "./figures.ts";
import { rounded, type ValueScale } from "./value-scale.ts";

export interface Point {
  /** Which of the values. */
  readonly index: number;
  /** Percent from the start and from the top. */
  readonly x: number;
  readonly y: number;
}

export interface LineDrawing {
  /** Path data in a square of 100 by 100; interrupted where a value is missing. */
  readonly path: string;
  readonly points: readonly Point[];
  /** Where a value is not told: the band in which it lies reaches up to `y`, of a hidden one to the top. */
  readonly withheld: readonly Point[];
}

/** Draws one series; each value stands in the middle of its share of the width. */
export function drawLine(values: readonly Figure[], scale: ValueScale): LineDrawing {
  const place = (value: number, index: number): Point => ({
    index,
    x: middleOf(index, values.length),
    y: rounded(100 - scale.at(value)),
  });
  const placeWithheld = (figure: Figure, index: number): Point => {
    const limit = limitOf(figure);
    return limit === null
      ? { index, x: middleOf(index, values.length), y: 0 }
      : place(limit, index);
  };
  const path = line<Figure>()
    .defined(isTold)
    .x((_figure, index) => middleOf(index, values.length))
    .y((figure) => (isTold(figure) ? rounded(100 - scale.at(figure)) : 0));
  return {
    path: path([...values]) ?? "",
    points: values.flatMap((figure, index) => (isTold(figure) ? [place(figure, index)] : [])),
    withheld: values.flatMap((figure, index) =>
      isWithheld(figure) ? [placeWithheld(figure, index)] : [],
    ),
  };
}

/** The middle of the `index`th of `count` equal parts, in percent. */
export function middleOf(index: number, count: number): number {
  return rounded(((index + 0.5) / count) * 100);
}

/**
 * Moves places (percent) apart so that none is nearer than `gap` to the next, all within 0 to 100 as far as
 * there is room; their order stays.
 */
export function spreadOut(places: readonly number[], gap: number): number[] {
  const order = places.map((_place, index) => index).sort((a, b) => at(places, a) - at(places, b));
  const spread = [...places];
  let floor = 0;
  for (const index of order) {
    spread[index] = Math.max(at(places, index), floor);
    floor = at(spread, index) + gap;
  }
  let ceiling = 100;
  for (const index of order.reverse()) {
    spread[index] = rounded(Math.max(0, Math.min(at(spread, index), ceiling)));
    ceiling = at(spread, index) - gap;
  }
  return spread;
}

function at(places: readonly number[], index: number): number {
  return places[index] ?? 0;
}
