/** Where the arrow keys lead among the marks of a chart. */

/** A mark's place in the grid of marks: `x` in reading direction, `y` downwards. */
export interface MarkPlace {
  readonly x: number;
  readonly y: number;
}

export interface MarkKey {
  /** As the browser names it: "ArrowRight", "Home". */
  readonly key: string;
  /** With Control or Command, Home and End lead to the first and the last of all. */
  readonly farther: boolean;
  readonly isRightToLeft: boolean;
}

/**
 * The index of the mark a key leads to from `current`; null where there is none, and undefined for keys that do not
 * move. Marks in a single row or column are followed by all four arrows.
 */
export function nextMark(
  places: readonly MarkPlace[],
  current: number,
  { key, farther, isRightToLeft }: MarkKey,
): number | null | undefined {
  const from = places[current];
  if (!from) return undefined;
  const right = isRightToLeft ? -1 : 1;
  switch (key) {
    case "ArrowRight":
      return step(places, from, "x", right);
    case "ArrowLeft":
      return step(places, from, "x", right === 1 ? -1 : 1);
    case "ArrowDown":
      return step(places, from, "y", 1);
    case "ArrowUp":
      return step(places, from, "y", -1);
    case "Home":
    case "End":
      return edge(places, farther || isOneColumn(places) ? null : from.y, key === "Home");
    default:
      return undefined;
  }
}

type Axis = "x" | "y";

function step(places: readonly MarkPlace[], from: MarkPlace, along: Axis, by: 1 | -1) {
  const axis = isFlat(places, along) ? across(along) : along;
  const ahead = indexesOf(places, (place) => (place[axis] - from[axis]) * by > 0);
  // In its row a mark never leaves it; from row to row it goes to the nearest.
  const reached = axis === "x" ? ahead.filter((index) => places[index]?.y === from.y) : ahead;
  return nearest(places, reached, from, axis);
}

function nearest(
  places: readonly MarkPlace[],
  among: readonly number[],
  from: MarkPlace,
  axis: Axis,
): number | null {
  const distance = (index: number, of: Axis) => Math.abs((places[index]?.[of] ?? 0) - from[of]);
  const sorted = [...among].sort(
    (a, b) =>
      distance(a, axis) - distance(b, axis) ||
      distance(a, across(axis)) - distance(b, across(axis)),
  );
  return sorted[0] ?? null;
}

function edge(places: readonly MarkPlace[], row: number | null, isFirst: boolean): number | null {
  const among = indexesOf(places, ({ y }) => row === null || y === row);
  const sorted = among.sort((a, b) => {
    const [one, other] = [places[a], places[b]];
    return one && other ? one.y - other.y || one.x - other.x : 0;
  });
  return (isFirst ? sorted[0] : sorted.at(-1)) ?? null;
}

function indexesOf(places: readonly MarkPlace[], holds: (place: MarkPlace) => boolean): number[] {
  return places.flatMap((place, index) => (holds(place) ? [index] : []));
}

function isOneColumn(places: readonly MarkPlace[]): boolean {
  return isFlat(places, "x");
}

function isFlat(places: readonly MarkPlace[], axis: Axis): boolean {
  return places.every((place) => place[axis] === places[0]?.[axis]);
}

function across(axis: Axis): Axis {
  return axis === "x" ? "y" : "x";
}
