import { contrast, type Hex } from "#app/core/colour.ts";
import type { Plate } from "./look.ts";

/** Red, green, blue and opacity of each pixel, one byte each. */
export type Pixels = Uint8Array | Uint8ClampedArray;

/** The bars on which a logo stands; plate.test.ts compares them with the tokens. */
export const bars = { light: "#ffffff", dark: "#152227" } as const;

/** A picture with a ground of its own needs none of ours. */
const solidShare = 0.97;
/** As much of a logo must stand out, or it is lost. */
const seenShare = 0.7;

/** What a logo must stand on to be seen in both themes. */
export function plateFor(pixels: Pixels): Plate {
  const { opaque, onLight, onDark } = shares(pixels);
  if (opaque >= solidShare) return "none";
  if (onDark < seenShare && onLight > onDark) return "light";
  if (onLight < seenShare && onDark > onLight) return "dark";
  return "none";
}

/** How much of all pixels is opaque, and how much of the visible ones stands out from each bar. */
function shares(pixels: Pixels) {
  let [opaque, onLight, onDark] = [0, 0, 0];
  for (let at = 0; at < pixels.length; at += 4) {
    if ((pixels[at + 3] ?? 0) < 128) continue;
    const colour = hexAt(pixels, at);
    opaque += 1;
    if (contrast(colour, bars.light) >= 3) onLight += 1;
    if (contrast(colour, bars.dark) >= 3) onDark += 1;
  }
  const visible = Math.max(1, opaque);
  return {
    opaque: opaque / Math.max(1, pixels.length / 4),
    onLight: onLight / visible,
    onDark: onDark / visible,
  };
}

function hexAt(pixels: Pixels, at: number): Hex {
  const channels = [pixels[at], pixels[at + 1], pixels[at + 2]];
  return `#${channels.map((value = 0) => value.toString(16).padStart(2, "0")).join("")}`;
}
