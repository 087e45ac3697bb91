/**
 * From one colour that somebody likes to the accent's tokens, light and dark. Whatever the colour, every pair of
 * contrast-pairs.ts holds: a shade is moved lighter or darker, hue kept, until it does. Runs in browsers too.
 */
import { contrast, hexOf, oklchOf, type Hex, type Oklch } from "#app/core/colour.ts";

export const accentTokens = [
  "accent",
  "accent-strong",
  "on-accent",
  "accent-soft",
  "accent-ink",
] as const;
export type AccentToken = (typeof accentTokens)[number];
export type Shades = Readonly<Record<AccentToken, Hex>>;

/** The accent in both schemes. */
export interface Accent {
  readonly light: Shades;
  readonly dark: Shades;
}

/** The product's own accent, drawn by hand; accent.test.ts compares it with the tokens of styles.css. */
export const productAccent: Accent = {
  light: {
    accent: "#0d5a69",
    "accent-strong": "#083f4a",
    "on-accent": "#ffffff",
    "accent-soft": "#dcedef",
    "accent-ink": "#0a4a57",
  },
  dark: {
    accent: "#74cfdb",
    "accent-strong": "#a2e2ea",
    "on-accent": "#04252b",
    "accent-soft": "#16383f",
    "accent-ink": "#a2e2ea",
  },
};

/** What the accent stands on and beside; accent.test.ts compares it with the tokens of styles.css. */
export const surroundings = {
  light: {
    page: "#f3f6f5",
    surface: "#ffffff",
    raised: "#ffffff",
    sunken: "#e8eeed",
    ink: "#13252b",
    "ink-muted": "#4b5d63",
    line: "#d7e0df",
    focus: "#0b5fd0",
    "info-soft": "#e1ecfa",
    "success-soft": "#dff2e4",
    "warning-soft": "#fcefd2",
    "danger-soft": "#fbe4e2",
  },
  dark: {
    page: "#0c1417",
    surface: "#152227",
    raised: "#1e2f35",
    sunken: "#1f2e33",
    ink: "#e7efef",
    "ink-muted": "#a5b6ba",
    line: "#2a3b41",
    focus: "#a6d0ff",
    "info-soft": "#15294a",
    "success-soft": "#12321f",
    "warning-soft": "#3a2a08",
    "danger-soft": "#451814",
  },
} as const satisfies Record<keyof Accent, Readonly<Record<string, Hex>>>;

type Scheme = keyof Accent;

const grounds = [
  "page",
  "surface",
  "raised",
  "sunken",
  "info-soft",
  "success-soft",
  "warning-soft",
  "danger-soft",
] as const;

/** The accent made from a colour; from none, the product's own. */
export function accentFrom(colour: Hex | null): Accent {
  if (colour === null) return productAccent;
  const wish = oklchOf(colour);
  return { light: lightShades(colour, wish), dark: darkShades(wish) };
}

/** Whether a colour can be the light scheme's accent as it is. */
export function isKept(colour: Hex): boolean {
  return accentFrom(colour).light.accent === colour;
}

/** The accent's tokens as custom properties, each with its light and its dark shade. */
export function accentProperties(colour: Hex | null): Record<string, string> {
  const { light, dark } = accentFrom(colour);
  return Object.fromEntries(
    accentTokens.map((token) => [
      `--color-${token}`,
      `light-dark(${light[token]}, ${dark[token]})`,
    ]),
  );
}

/** The style sheet that gives what `selector` finds this accent, in both schemes. */
export function accentStyles(colour: Hex | null, selector: string): string {
  const properties = Object.entries(accentProperties(colour));
  return `${selector} {\n${properties.map(([name, value]) => `  ${name}: ${value};\n`).join("")}}\n`;
}

/** What a browser paints its own bars with around the page. */
export function barColours(colour: Hex | null): { readonly light: Hex; readonly dark: Hex } {
  const { light, dark } = accentFrom(colour);
  return { light: light.accent, dark: dark["accent-soft"] };
}

const white: Hex = "#ffffff";
/** Text wants 4.5:1, edges and marks 3:1 (WCAG 2.2); a hair more, so that nothing hangs on rounding. */
const text = 4.52;
const edge = 3.02;

function lightShades(colour: Hex, wish: Oklch): Shades {
  const reads = readsOn("light");
  const accent = reads(colour) ? colour : firstThat(reads, wish, darker);
  const found = oklchOf(accent);
  // Black has no darker shade for the pointer to find.
  const step = found.lightness > 0.3 ? -0.1 : 0.1;
  const soft = firstThat(isGround("light", accent), tint(wish, 0.94, 0.025), lighter);
  return {
    accent,
    "accent-strong": firstThat(reads, moved(found, step), darker),
    "on-accent": white,
    "accent-soft": soft,
    "accent-ink": firstThat(readsOnSoft("light", soft), moved(found, -0.05), darker),
  };
}

function darkShades(wish: Oklch): Shades {
  const reads = readsOn("dark");
  const start = { ...wish, lightness: Math.max(wish.lightness, 0.78) };
  const accent = firstThat(reads, { ...start, chroma: Math.min(wish.chroma, 0.13) }, lighter);
  const found = oklchOf(accent);
  const strong = moved(found, found.lightness < 0.92 ? 0.07 : -0.08);
  const accentStrong = firstThat(reads, strong, lighter);
  const carries = (shade: Hex) =>
    [accent, accentStrong].every((ground) => contrast(shade, ground) >= text);
  const soft = firstThat(isGround("dark", accent), tint(wish, 0.32, 0.04), darker);
  return {
    accent,
    "accent-strong": accentStrong,
    "on-accent": firstThat(carries, tint(wish, 0.24, 0.04), darker),
    "accent-soft": soft,
    "accent-ink": firstThat(readsOnSoft("dark", soft), moved(found, 0.06), lighter),
  };
}

const lighter = 0.004;
const darker = -0.004;

/** The first shade on the way to white or black that will do; at the end of the way stands one that does. */
function firstThat(will: (shade: Hex) => boolean, from: Oklch, step: number): Hex {
  for (let { lightness } = from; lightness >= 0 && lightness <= 1; lightness += step) {
    const shade = hexOf({ ...from, lightness });
    if (will(shade)) return shade;
  }
  return step > 0 ? white : "#000000";
}

/** Reads as text on every ground, and is told from the lines. */
function readsOn(scheme: Scheme): (shade: Hex) => boolean {
  const around = surroundings[scheme];
  return (shade) =>
    grounds.every((ground) => contrast(shade, around[ground]) >= text) &&
    contrast(shade, around.line) >= edge;
}

/** Carries text, the focus ring and the accent itself. */
function isGround(scheme: Scheme, accent: Hex): (shade: Hex) => boolean {
  const { ink, "ink-muted": muted, focus } = surroundings[scheme];
  return (shade) =>
    contrast(ink, shade) >= text &&
    contrast(muted, shade) >= text &&
    contrast(accent, shade) >= text &&
    contrast(focus, shade) >= edge;
}

function readsOnSoft(scheme: Scheme, soft: Hex): (shade: Hex) => boolean {
  const { surface } = surroundings[scheme];
  return (shade) => contrast(shade, soft) >= text && contrast(shade, surface) >= text;
}

function moved({ lightness, ...rest }: Oklch, by: number): Oklch {
  return { ...rest, lightness: Math.min(1, Math.max(0, lightness + by)) };
}

function tint({ chroma, hue }: Oklch, lightness: number, chromaAtMost: number): Oklch {
  return { lightness, chroma: Math.min(chroma, chromaAtMost), hue };
}
