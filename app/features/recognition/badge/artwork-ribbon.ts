/** The ribbons of a badge's artwork, in two tones: what hangs behind it, and what lies across it. */
import type { BadgeRibbon } from "#app/ui/badge/badge-ribbon.tsx";
import { group, mirrored, path, type ArtworkPart } from "./artwork-part.ts";
import type { ArtworkTones } from "./artwork-tones.ts";

type Drawn = (tones: ArtworkTones) => ArtworkPart[];

/** What is seen of a ribbon behind the badge. */
export function ribbonBehind(ribbon: BadgeRibbon, tones: ArtworkTones): ArtworkPart[] {
  return behind[ribbon](tones);
}

/** What is seen of it in front. */
export function ribbonBefore(ribbon: BadgeRibbon, tones: ArtworkTones): ArtworkPart[] {
  return ribbon === "banner" ? banner(tones) : [];
}

const nothing: Drawn = () => [];

// Two tails with a fold of shade along their inner side.
const tails: Drawn = ({ ribbon: [lit, shaded, edge] }) => [
  group({ stroke: edge, strokeWidth: 1.6, strokeLinejoin: "round" }, [
    ...mirrored([path("M4 22L35 14L44.5 56L31 52.5L24 63Z", { fill: lit })]),
  ]),
  ...mirrored([
    path("M4.6 23L16.5 19.5L27.6 56.8L24.2 61.6Z", { fill: shaded }),
    path("M30.5 20L38.6 51.8", { fill: "none", stroke: edge, strokeWidth: 0.9, opacity: 0.45 }),
  ]),
];

const leaves = [20, 37, 54, 71, 88, 105, 122, 137];

// Two branches that meet below and stay open above; each leaf has a lit and a shaded half.
const laurel: Drawn = ({ ribbon: [lit, shaded, edge] }) =>
  mirrored([
    path("M3 54A54 54 0 0 0 45.7-28.7", {
      fill: "none",
      stroke: edge,
      strokeWidth: 1.6,
      strokeLinecap: "round",
    }),
    ...leaves.map((angle) =>
      group({ transform: `rotate(${-angle}) translate(0 54) scale(0.9)` }, [
        path("M0 0C-3-6-10-8-17-4.5C-13 2-5.5 4.5 0 0Z", {
          fill: lit,
          stroke: edge,
          strokeWidth: 1,
          strokeLinejoin: "round",
        }),
        path("M0 0C-5.5 4.5-13 2-17-4.5C-11-3.5-6-1.8 0 0Z", { fill: shaded }),
        path("M-1 1C-2 6.5-7 9.5-13 8.2C-11 2.5-5.5 0-1 1Z", {
          fill: shaded,
          stroke: edge,
          strokeWidth: 1,
          strokeLinejoin: "round",
        }),
      ]),
    ),
  ]);

// A band across the lower part, whose ends turn back behind it.
const banner: Drawn = ({ ribbon: [lit, shaded, edge] }) => [
  group({ stroke: edge, strokeWidth: 1.6, strokeLinejoin: "round" }, [
    ...mirrored([
      path("M35 29L58.5 24L52 34.5L58.5 46L35 47.5Z", { fill: shaded }),
      path("M35 47.5L44 43.5V38L35 40Z", { fill: edge }),
    ]),
    path("M-44 26Q0 39 44 26V43.5Q0 56.5-44 43.5Z", { fill: lit }),
  ]),
  path("M-43.2 38.4Q0 51.4 43.2 38.4V42.9Q0 55.6-43.2 42.9Z", { fill: shaded }),
  path("M-40 30.4Q0 42 40 30.4", {
    fill: "none",
    stroke: edge,
    strokeWidth: 0.9,
    opacity: 0.45,
  }),
];

const behind: Readonly<Record<BadgeRibbon, Drawn>> = {
  none: nothing,
  tails,
  banner: nothing,
  laurel,
};
