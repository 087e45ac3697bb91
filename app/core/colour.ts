/** Colours as #rrggbb, their contrast, and OKLCH, in which equal steps look equal. */

/** `#rrggbb` in lower case. */
export type Hex = `#${string}`;

/** Lightness 0–1, chroma 0–about 0.37, hue in degrees. */
export interface Oklch {
  readonly lightness: number;
  readonly chroma: number;
  readonly hue: number;
}

/** Reads `#rgb` or `#rrggbb`, with or without the sign, in any case; null for anything else. */
export function hexFrom(text: unknown): Hex | null {
  if (typeof text !== "string") return null;
  const [, digits = ""] = /^\s*#?([\da-f]{6}|[\da-f]{3})\s*$/iu.exec(text) ?? [];
  if (digits === "") return null;
  const six = digits.length === 3 ? digits.replaceAll(/./gu, "$&$&") : digits;
  return `#${six.toLowerCase()}`;
}

/** Contrast ratio of two colours as WCAG 2.2 defines it, from 1 to 21. */
export function contrast(one: Hex, other: Hex): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** A colour's lightness, chroma and hue (Björn Ottosson's OKLab, in polar form). */
export function oklchOf(hex: Hex): Oklch {
  const [red, green, blue] = linearOf(hex);
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const b = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return {
    lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    chroma: Math.hypot(a, b),
    hue: (Math.atan2(b, a) * 180) / Math.PI,
  };
}

/** The colour on a screen: as colourful as asked for, or as this lightness and hue can be shown at most. */
export function hexOf({ lightness, chroma, hue }: Oklch): Hex {
  if (isShown(linearFrom({ lightness, chroma, hue })))
    return written(linearFrom({ lightness, chroma, hue }));
  let [low, high] = [0, chroma];
  for (let step = 0; step < 12; step++) {
    const middle = (low + high) / 2;
    if (isShown(linearFrom({ lightness, chroma: middle, hue }))) low = middle;
    else high = middle;
  }
  return written(linearFrom({ lightness, chroma: low, hue }));
}

type Linear = readonly [red: number, green: number, blue: number];

function luminance(hex: Hex): number {
  const [red, green, blue] = linearOf(hex);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linearOf(hex: Hex): Linear {
  return [linear(hex.slice(1, 3)), linear(hex.slice(3, 5)), linear(hex.slice(5, 7))];
}

function linear(channel: string): number {
  const value = parseInt(channel, 16) / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function linearFrom({ lightness, chroma, hue }: Oklch): Linear {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

// Half a step of one channel is lost in writing anyway.
function isShown(colour: Linear): boolean {
  return colour.every((channel) => channel > -0.0002 && channel < 1.0002);
}

function written(colour: Linear): Hex {
  return `#${colour.map(channelOf).join("")}`;
}

function channelOf(light: number): string {
  const value = light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
  const byte = Math.round(Math.min(1, Math.max(0, value)) * 255);
  return byte.toString(16).padStart(2, "0");
}
