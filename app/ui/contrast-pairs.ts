/** Which token must stand out from which: contrast.test.ts holds the style sheet to it, accent.test.ts every accent. */
type Pair = readonly [text: string, ground: string];

const grounds = ["page", "surface", "raised", "sunken"];
const tones = ["info", "success", "warning", "danger"];
const tints = [1, 2, 3, 4, 5, 6, 7, 8].map(String);

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
];
