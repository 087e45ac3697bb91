/**
 * The colours of a badge's artwork, the same on every page, in mails and in files: each tint in tones from its dark edge
 * to the metal of its rim, and a second tint for its ribbon. Seen on light and on dark grounds alike.
 */
import { hexOf, type Hex } from "#app/core/colour.ts";
import type { BadgeColour } from "#app/ui/badge/badge-medallion.tsx";

export interface ArtworkTones {
  readonly edge: Hex;
  /** The metal around the field: where light falls on it, and where it does not. */
  readonly rim: readonly [lit: Hex, shaded: Hex];
  /** What the icon stands on, from above to below. */
  readonly field: readonly [lit: Hex, shaded: Hex];
  readonly icon: Hex;
  /** Below the icon, as if it were raised. */
  readonly shadow: Hex;
  readonly ribbon: readonly [lit: Hex, shaded: Hex, edge: Hex];
}

/** The tones of a colour. */
export function tonesOf(colour: BadgeColour): ArtworkTones {
  return tones[colour];
}

interface Hue {
  readonly hue: number;
  readonly chroma: number;
}

const gold: Hue = { hue: 85, chroma: 0.15 };
const coral: Hue = { hue: 32, chroma: 0.16 };
const navy: Hue = { hue: 262, chroma: 0.12 };

const tones: Readonly<Record<BadgeColour, ArtworkTones>> = {
  1: dark({ hue: 195, chroma: 0.11 }, gold),
  2: dark({ hue: 258, chroma: 0.17 }, gold),
  3: dark({ hue: 294, chroma: 0.18 }, gold),
  4: dark({ hue: 345, chroma: 0.18 }, gold),
  5: dark({ hue: 30, chroma: 0.17 }, navy),
  6: bright({ hue: 80, chroma: 0.16 }, navy),
  7: dark({ hue: 148, chroma: 0.13 }, gold),
  8: dark({ hue: 255, chroma: 0.035 }, coral),
};

function dark(own: Hue, ribbon: Hue): ArtworkTones {
  return {
    edge: tone(own, 0.29, 0.5),
    rim: [tone(own, 0.95, 0.3), tone(own, 0.76, 0.65)],
    field: [tone(own, 0.54), tone(own, 0.39)],
    icon: tone(own, 0.985, 0.06),
    shadow: tone(own, 0.25, 0.5),
    ribbon: hanging(ribbon),
  };
}

// Amber darkened is brown: it stays bright, and its icon is dark.
function bright(own: Hue, ribbon: Hue): ArtworkTones {
  return {
    edge: tone(own, 0.36, 0.5),
    rim: [tone(own, 0.97, 0.3), tone(own, 0.74, 0.8)],
    field: [tone(own, 0.87), tone(own, 0.74)],
    icon: tone(own, 0.27, 0.4),
    shadow: tone(own, 0.95, 0.5),
    ribbon: hanging(ribbon),
  };
}

function hanging(own: Hue): ArtworkTones["ribbon"] {
  const lightness = own === gold ? 0.84 : 0.56;
  return [tone(own, lightness), tone(own, lightness - 0.15), tone(own, lightness - 0.4, 0.6)];
}

function tone({ hue, chroma }: Hue, lightness: number, share = 1): Hex {
  return hexOf({ lightness, hue, chroma: chroma * share });
}
