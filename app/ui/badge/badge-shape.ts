/** The outlines a badge may have, as path data around the origin, within a radius of 48. */
export const badgeShapes = [
  "circle",
  "rosette",
  "hexagon",
  "octagon",
  "shield",
  "squircle",
  "diamond",
  "star",
] as const;

export type BadgeShape = (typeof badgeShapes)[number];

/** Path data of a shape. */
export function outlineOf(shape: BadgeShape): string {
  return outlines[shape];
}

type Corner = readonly [x: number, y: number];

const radius = 48;

const outlines: Record<BadgeShape, string> = {
  circle: `M0 ${-radius}A${radius} ${radius} 0 1 1 0 ${radius}A${radius} ${radius} 0 1 1 0 ${-radius}Z`,
  rosette: rounded(ring(32, radius, 43.5), 0.5),
  hexagon: rounded(ring(6, radius), 0.22),
  octagon: rounded(ring(8, radius, radius, Math.PI / 8), 0.22),
  shield:
    "M0-47C9-41 24-37 38-37C41-37 43-35 43-32V-6C43 20 25 38 3 47Q0 48-3 47C-25 38-43 20-43-6V-32C-43-35-41-37-38-37C-24-37-9-41 0-47Z",
  squircle: rounded(ring(4, 59, 59, Math.PI / 4), 0.36),
  diamond: rounded(ring(4, 53), 0.24),
  star: rounded(ring(16, radius, 39), 0.3),
};

/** Corners evenly around the origin, from the top on; every second one at `inner`. */
function ring(count: number, outer: number, inner = outer, turn = 0): Corner[] {
  return Array.from({ length: count }, (_none, index) => {
    const angle = turn + (index / count) * 2 * Math.PI;
    const reach = index % 2 === 0 ? outer : inner;
    return [reach * Math.sin(angle), -reach * Math.cos(angle)];
  });
}

/** A closed path whose corners are rounded from this share of their sides on; at a half no straight piece remains. */
function rounded(corners: readonly Corner[], share: number): string {
  const pieces = corners.map((corner, index) => {
    const before = corners.at(index - 1) ?? corner;
    const after = corners[(index + 1) % corners.length] ?? corner;
    const [from, to] = [towards(corner, before, share), towards(corner, after, share)];
    return `${index === 0 ? "M" : "L"}${written(from)}Q${written(corner)} ${written(to)}`;
  });
  return `${pieces.join("")}Z`;
}

function towards([x, y]: Corner, [toX, toY]: Corner, share: number): Corner {
  return [x + (toX - x) * share, y + (toY - y) * share];
}

function written(corner: Corner): string {
  return corner.map((place) => Math.round(place * 100) / 100).join(" ");
}
