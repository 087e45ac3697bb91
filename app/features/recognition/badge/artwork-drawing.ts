/**
 * How a badge looks: an enamelled field in a rim of metal, a raised icon, and a ribbon. From a fleck beside a name, where
 * shape and icon have to tell it apart, to the middle of a certificate.
 */
import { badgeIcons } from "#app/ui/badge/badge-icons.ts";
import type { BadgeArtwork } from "#app/ui/badge/badge-medallion.tsx";
import { outlineOf } from "#app/ui/badge/badge-shape.ts";
import { iconNodes } from "#app/ui/icon.tsx";
import { group, path, type ArtworkPart } from "./artwork-part.ts";
import { ribbonBefore, ribbonBehind } from "./artwork-ribbon.ts";
import { tonesOf, type ArtworkTones } from "./artwork-tones.ts";

/** How much of it can be seen: shape and icon; rim and ribbon as well; and beads, waves and sheen. */
export type ArtworkDetail = "plain" | "clear" | "fine";

export interface ArtworkDrawing {
  readonly viewBox: string;
  readonly parts: readonly ArtworkPart[];
}

interface Drawn {
  readonly outline: string;
  readonly tones: ArtworkTones;
  readonly detail: ArtworkDetail;
  /** What the names of its gradients begin with. */
  readonly id: string;
}

/** A badge's artwork in a square; `id` keeps apart what several on one page refer to. */
export function artworkDrawing(
  artwork: BadgeArtwork,
  { detail, id }: Pick<Drawn, "detail" | "id">,
): ArtworkDrawing {
  const tones = tonesOf(artwork.colour);
  const drawn = { outline: outlineOf(artwork.shape), tones, detail, id };
  const isPlain = detail === "plain";
  return {
    viewBox: isPlain ? "-51 -51 102 102" : "-63 -60 126 126",
    parts: [
      gradients(drawn),
      ...(isPlain ? [] : ribbonBehind(artwork.ribbon, tones)),
      ...(isPlain ? plainDisc(drawn) : disc(drawn)),
      ...emblem(artwork, drawn),
      ...(isPlain ? [] : ribbonBefore(artwork.ribbon, tones)),
    ],
  };
}

function gradients({ outline, tones, detail, id }: Drawn): ArtworkPart {
  return {
    tag: "defs",
    attributes: {},
    parts: [
      gradient(`${id}-rim`, tones.rim),
      gradient(`${id}-field`, tones.field),
      ...(detail === "fine" ? [clip(`${id}-inside`, outline)] : []),
    ],
  };
}

function gradient(id: string, [lit, shaded]: readonly [string, string]): ArtworkPart {
  const stops = [lit, shaded].map((stopColor, offset) => ({
    tag: "stop",
    attributes: { offset, stopColor },
  }));
  const place = { gradientUnits: "userSpaceOnUse", x1: -18, y1: -46, x2: 18, y2: 46 };
  return { tag: "linearGradient", attributes: { id, ...place }, parts: stops };
}

function clip(id: string, outline: string): ArtworkPart {
  return {
    tag: "clipPath",
    attributes: { id },
    parts: [path(outline, { transform: "scale(0.83)" })],
  };
}

function plainDisc({ outline, tones, id }: Drawn): ArtworkPart[] {
  return [
    path(outline, { fill: tones.edge }),
    path(outline, { transform: "scale(0.94)", fill: tones.rim[0] }),
    path(outline, { transform: "scale(0.86)", fill: `url(#${id}-field)` }),
  ];
}

function disc(drawn: Drawn): ArtworkPart[] {
  const { outline, tones, detail, id } = drawn;
  const isFine = detail === "fine";
  return [
    path(outline, { transform: "translate(0 1.6)", fill: tones.edge, opacity: 0.28 }),
    path(outline, { fill: tones.edge }),
    path(outline, { transform: "scale(0.965)", fill: `url(#${id}-rim)` }),
    ...(isFine ? [beads(drawn)] : []),
    path(outline, { transform: "scale(0.85)", fill: tones.edge }),
    path(outline, { transform: "scale(0.83)", fill: `url(#${id}-field)` }),
    ...(isFine ? relief(drawn) : []),
    path(outline, {
      transform: "scale(0.77)",
      fill: "none",
      stroke: tones.rim[0],
      strokeWidth: 0.9,
      opacity: 0.55,
    }),
  ];
}

// A milled edge: dots along the rim.
function beads({ outline, tones }: Drawn): ArtworkPart {
  return path(outline, {
    transform: "scale(0.907)",
    fill: "none",
    stroke: tones.edge,
    strokeWidth: 1.5,
    strokeLinecap: "round",
    pathLength: 288,
    strokeDasharray: "0 4.5",
    opacity: 0.6,
  });
}

// The product's waves rise from below, and light falls from above.
function relief({ tones, id }: Drawn): ArtworkPart[] {
  const light = tones.rim[0];
  return [
    group({ clipPath: `url(#${id}-inside)` }, [
      path("M-60-60H60V-24C34-30 12-2-60 2Z", { fill: light, opacity: 0.14 }),
      ...waves.map((wave, index) => path(wave, { fill: light, opacity: 0.07 + index * 0.035 })),
    ]),
  ];
}

const waves = [
  "M-60 16C-38 16-32-2-8-2S26 22 60 10V60H-60Z",
  "M-60 24C-36 26-24 10 0 10S34 30 60 20V60H-60Z",
  "M-60 34C-40 36-22 24 2 24S38 38 60 32V60H-60Z",
];

const emblems: Readonly<Record<ArtworkDetail, { scale: number; strokeWidth: number }>> = {
  plain: { scale: 2.5, strokeWidth: 2.3 },
  clear: { scale: 2.1, strokeWidth: 2.1 },
  fine: { scale: 1.95, strokeWidth: 1.85 },
};

// A ribbon across the badge takes from below: the icon moves up.
function emblem({ icon, ribbon }: BadgeArtwork, { tones, detail }: Drawn): ArtworkPart[] {
  const { scale, strokeWidth } = emblems[detail];
  const lift = detail !== "plain" && ribbon === "banner" ? -5 : 0;
  const lines = iconNodes(badgeIcons[icon]).map(([tag, attributes]) => ({ tag, attributes }));
  const drawn = { fill: "none", strokeLinecap: "round", strokeLinejoin: "round", strokeWidth };
  const at = (down: number) => `translate(0 ${lift + down}) scale(${scale}) translate(-12 -12)`;
  return [
    ...(detail === "fine"
      ? [group({ ...drawn, transform: at(1.3), stroke: tones.shadow, opacity: 0.5 }, lines)]
      : []),
    group({ ...drawn, transform: at(0), stroke: tones.icon }, lines),
  ];
}
