import type { BadgeArtwork } from "#app/ui/badge/badge-medallion.tsx";
import { artworkDrawing, type ArtworkDetail } from "./artwork-drawing.ts";
import type { ArtworkPart } from "./artwork-part.ts";

interface Wanted {
  /** In pixels, on each side. */
  readonly size: number;
  /** What it is, for whoever does not see it. */
  readonly label: string;
}

/** A badge's artwork as an SVG document that needs nothing else: no style, no script, and nothing from elsewhere. */
export function artworkSvg(artwork: BadgeArtwork, { size, label }: Wanted): string {
  const { shape, colour, icon, ribbon } = artwork;
  const id = `badge-${shape}-${colour}-${icon}-${ribbon}`;
  const { viewBox, parts } = artworkDrawing(artwork, { detail: detailAt(size), id });
  const title = `${id}-title`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="${viewBox}" role="img" ` +
    `aria-labelledby="${title}"><title id="${title}">${escaped(label)}</title>${parts.map(written).join("")}</svg>`
  );
}

/** What can be made out at a size in pixels. */
export function detailAt(size: number): ArtworkDetail {
  if (size < 40) return "plain";
  return size < 80 ? "clear" : "fine";
}

function written({ tag, attributes, parts = [] }: ArtworkPart): string {
  const named = Object.entries(attributes).map(
    ([name, value]) => ` ${attributeName(name)}="${escaped(String(value))}"`,
  );
  const inside = parts.map(written).join("");
  return `<${tag}${named.join("")}${inside === "" ? "/>" : `>${inside}</${tag}>`}`;
}

// Those that SVG itself writes in two cases; of all others the parts are joined by hyphens.
const asTheyAre = new Set(["gradientUnits", "pathLength"]);

function attributeName(name: string): string {
  return asTheyAre.has(name)
    ? name
    : name.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
}

// What XML does not allow at all is left out.
function escaped(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
