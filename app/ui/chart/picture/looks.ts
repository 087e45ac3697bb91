/**
 * What the classes of a page's drawings look like in a picture, where no style sheet is: as attributes, so that any
 * program shows them and no security policy forbids them. Pictures are black on white, whatever the page is.
 */
import type { Hex } from "#app/core/colour.ts";

/** The light side of the tokens of styles.css; picture.test.ts compares them. */
export const palette = {
  surface: "#ffffff",
  ink: "#13252b",
  "ink-muted": "#4b5d63",
  line: "#d7e0df",
  "line-strong": "#778a8f",
  "chart-1": "#0a4a57",
  "chart-2": "#c2711a",
  "chart-3": "#43307f",
  "chart-4": "#2a9389",
  "chart-5": "#7d1c50",
  "chart-6": "#7a8b3c",
  "heat-1": "#e3f0f1",
  "heat-ink-1": "#13252b",
  "heat-2": "#b9dcdf",
  "heat-ink-2": "#13252b",
  "heat-3": "#74b6bd",
  "heat-ink-3": "#13252b",
  "heat-4": "#2a7f8b",
  "heat-ink-4": "#ffffff",
  "heat-5": "#0a4a57",
  "heat-ink-5": "#ffffff",
} as const satisfies Record<string, Hex>;

type Look = Readonly<Record<string, string | number>>;

const named: Readonly<Record<string, Look>> = {
  "fill-none": { fill: "none" },
  "fill-transparent": { fill: "none" },
  "stroke-2": { "stroke-width": 2 },
  "text-2xs": { "font-size": 11 },
  "text-xs": { "font-size": 13 },
  "font-semibold": { "font-weight": 600 },
  "bar-part": { stroke: palette.surface, "stroke-width": 1.5 },
  "bar-label": {
    fill: palette.ink,
    "font-size": 13,
    "font-weight": 600,
    "paint-order": "stroke",
    stroke: palette.surface,
    "stroke-linejoin": "round",
    "stroke-width": 5,
  },
  withheld: { stroke: palette["line-strong"], "stroke-dasharray": "3 3", "stroke-width": 1 },
  "heat-cell": { stroke: palette.surface, "stroke-width": 2 },
  "target-line": { fill: "none", stroke: palette.ink, "stroke-width": 2 },
  "value-line": { fill: "none", stroke: palette.ink, "stroke-width": 2 },
  halo: { stroke: palette.surface, "stroke-width": 5 },
  "note-flag": { fill: palette.surface, stroke: palette["ink-muted"], "stroke-width": 1.5 },
  "note-number": { fill: palette.ink, "font-size": 11, "font-weight": 600 },
  "age-median": { stroke: palette.ink, "stroke-width": 3 },
  "age-stroke": { stroke: palette["ink-muted"], "stroke-width": 3 },
  "network-tie": { fill: "none", stroke: palette["chart-4"], "stroke-linecap": "round" },
  "network-untold": { fill: "none", stroke: palette["ink-muted"] },
  "network-node": { fill: palette["chart-1"], stroke: palette.surface, "stroke-width": 2 },
  "network-number": { fill: palette.surface, "font-size": 13, "font-weight": 600 },
};

/** Classes that place a drawing on a page or turn it with the direction, and mean nothing in a picture. */
const ofPagesOnly = /^(?:tabular-nums|heat-label(?:-roomy)?|rtl:.*|@.*|hidden)$/u;

/** What a class looks like; nothing if it is of pages only, null if it is not known. */
export function lookOf(name: string): Look | null {
  const look = named[name];
  if (look) return look;
  const [, property = "", token = ""] = /^(fill|stroke)-(.+)$/u.exec(name) ?? [];
  if (isToken(token)) return { [property]: palette[token] };
  return ofPagesOnly.test(name) ? {} : null;
}

function isToken(name: string): name is keyof typeof palette {
  return name in palette;
}

/** The markup of a drawing with looks in the place of classes; what serves a page's keyboard and readers goes. */
export function withLooks(markup: string): string {
  return markup.replaceAll(
    /<([\w]+)((?:\s[\w:-]+="[^"]*")*)\s*(\/?)>/gu,
    (_tag, name, own, end) => {
      const attributes = new Map(
        [...String(own).matchAll(/\s([\w:-]+)="([^"]*)"/gu)].map(([, key = "", value = ""]) => [
          key,
          value,
        ]),
      );
      for (const className of (attributes.get("class") ?? "").split(" "))
        for (const [key, value] of Object.entries(lookOf(className) ?? {}))
          attributes.set(key, String(value));
      for (const key of ["class", "data-mark", "focusable", "aria-hidden"]) attributes.delete(key);
      const written = [...attributes].map(([key, value]) => ` ${key}="${value}"`).join("");
      return `<${String(name)}${written}${String(end)}>`;
    },
  );
}
