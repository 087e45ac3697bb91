/** Which token must stand out from which: contrast.test.ts holds the style sheet to it, accent.test.ts every accent. */
type Pair = readonly [text: string, ground: string];

const grounds = ["page", "surface", "raised", "sunken"];
const tones = ["info", "success", "warning", "danger"];
const tints = [1, 2, 3, 4, 5, 6, 7, 8].map(String);
const heats = [1, 2, 3, 4, 5].map(String);
const series = [1, 2, 3, 4, 5, 6].map((number) => `chart-${number}`);

/** Text on ground; WCAG 2.2, 1.4.3: at least 4.5:1. */
export const textPairs: readonly Pair[] = [
  ...grounds.flatMap((ground): Pair[] => [
    ["ink", ground],
    ["ink-muted", ground],
    ["accent", ground],
    ["accent-strong", ground],
    ["danger", ground],
  ]),
  ["on-accent", "accent"],
  ["on-accent", "accent-strong"],
  ["on-danger", "danger"],
  ["on-danger", "danger-strong"],
  ["accent-ink", "accent-soft"],
  ["accent-ink", "surface"],
  ["ink", "accent-soft"],
  ...tones.flatMap((tone): Pair[] => [
    [`${tone}-ink`, `${tone}-soft`],
    ["ink", `${tone}-soft`],
    ["accent", `${tone}-soft`],
  ]),
  ...tints.map((tint): Pair => [`tint-ink-${tint}`, `tint-${tint}`]),
  ...heats.map((heat): Pair => [`heat-ink-${heat}`, `heat-${heat}`]),
];

/** Edges, marks and focus rings on ground; WCAG 2.2, 1.4.11: at least 3:1. */
export const edgePairs: readonly Pair[] = [
  ...grounds.flatMap((ground): Pair[] => [
    ["line-strong", ground],
    ["focus", ground],
    ["accent", ground],
    ["danger", ground],
    ["success-ink", ground],
  ]),
  ["focus", "accent-soft"],
  ["accent", "accent-soft"],
  ["accent", "line"],
  ...series.flatMap((one) => ["page", "surface", "raised"].map((ground): Pair => [one, ground])),
];

/** Neighbours in a chart and steps of a heat map, told apart by lightness whatever colours one sees. */
export const lightnessPairs: readonly Pair[] = [
  ...series.map((one, index): Pair => [one, series[(index + 1) % series.length] ?? one]),
  ...heats.slice(1).map((heat, index): Pair => [`heat-${heat}`, `heat-${heats[index] ?? heat}`]),
];
