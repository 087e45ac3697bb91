import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { contrast } from "#app/core/colour.ts";
import { badgeIcons, type BadgeIcon } from "#app/ui/badge/badge-icons.ts";
import type { BadgeArtwork as Artwork } from "#app/ui/badge/badge-medallion.tsx";
import { badgeRibbons } from "#app/ui/badge/badge-ribbon.tsx";
import { badgeShapes } from "#app/ui/badge/badge-shape.ts";
import { tokensOf } from "../baking/markup.ts";
import { bakedSvg, readBakedSvg } from "../baking/svg.ts";
import { BadgeArtwork } from "../components/badge-artwork.tsx";
import { artworkDrawing } from "./artwork-drawing.ts";
import { artworkSvg } from "./artwork-svg.ts";
import { tonesOf } from "./artwork-tones.ts";
import { badgeColours } from "./designing.ts";

// Object.keys loses the type of the keys.
const icons = Object.keys(badgeIcons) as BadgeIcon[];
const sprout: Artwork = { shape: "rosette", colour: 1, icon: "sprout", ribbon: "tails" };
const sizes = [24, 48, 400] as const;

const combinations: readonly Artwork[] = badgeShapes.flatMap((shape) =>
  badgeColours.flatMap((colour) =>
    icons.flatMap((icon) => badgeRibbons.map((ribbon) => ({ shape, colour, icon, ribbon }))),
  ),
);

describe("every combination", () => {
  const documents = combinations.map((artwork, index) => {
    const size = sizes[index % sizes.length] ?? 24;
    return artworkSvg(artwork, { size, label: `${artwork.icon} & "more" <${index}>` });
  });

  test("is a document of its own that is well formed", () => {
    expect(documents).toHaveLength(8 * 8 * icons.length * 4);
    for (const document of documents) expect(tokensOf(document), document).not.toBeNull();
  });

  test("needs nothing from elsewhere, and nothing that a content security policy refuses", () => {
    const refused =
      /<(?:style|script|image|use|foreignObject|a)\b|\sstyle=|\son\w+=|href=|url\((?!#)/u;
    for (const document of documents) expect(document).not.toMatch(refused);
  });

  test("refers to what stands in it", () => {
    for (const document of documents)
      for (const [, id = ""] of document.matchAll(/url\(#([^)]+)\)/gu))
        expect(document).toContain(`id="${id}"`);
  });
});

test("a screen reader is told one picture with its name", () => {
  const tokens = tokensOf(artworkSvg(sprout, { size: 96, label: 'A "first" <idea> & more' }));
  const [svg, title, name] = tokens ?? [];
  expect(svg).toMatchObject({ kind: "open", name: "svg" });
  expect(svg?.kind === "open" && svg.attributes.get("role")).toBe("img");
  const id = title?.kind === "open" ? title.attributes.get("id") : "none";
  expect(svg?.kind === "open" && svg.attributes.get("aria-labelledby")).toBe(id);
  expect(name).toEqual({ kind: "text", text: 'A "first" <idea> & more' });
});

test("what XML does not allow does not come into the document", () => {
  const label = "a\u0000b\u0008c\uFFFEd\uD800e\u{1F331}";
  const document = artworkSvg(sprout, { size: 24, label });
  expect(document).toContain(">abcde\u{1F331}</title>");
  expect(tokensOf(document)).not.toBeNull();
});

test("a credential can be baked into it and be read again", () => {
  const credential = '{"type":"OpenBadgeCredential"}';
  const baked = bakedSvg(artworkSvg(sprout, { size: 400, label: "First idea" }), credential);
  expect(readBakedSvg(baked ?? "")).toEqual({ credential });
});

test.each(badgeColours)(
  "in colour %d the icon stands out from its ground, lit and shaded",
  (colour) => {
    const { icon, field } = tonesOf(colour);
    for (const ground of field) expect(contrast(icon, ground)).toBeGreaterThanOrEqual(4.5);
  },
);

test.each(badgeColours)(
  "in colour %d it stands out from a light and from a dark page",
  (colour) => {
    const { edge, rim, ribbon } = tonesOf(colour);
    const [lit] = rim;
    expect(contrast(edge, "#ffffff")).toBeGreaterThanOrEqual(3);
    expect(contrast(lit, "#10181b")).toBeGreaterThanOrEqual(3);
    expect(contrast(ribbon[2], "#ffffff")).toBeGreaterThanOrEqual(3);
  },
);

test("every shape, colour, icon and ribbon looks different, and shape and icon do so at 24 pixels", () => {
  const looks = (all: readonly Artwork[], size: number) =>
    // Its names tell it apart, not what is drawn.
    new Set(
      all.map((one) => artworkSvg(one, { size, label: "" }).replaceAll(/badge-[\w-]+/gu, "")),
    );
  const of = <Key extends keyof Artwork>(key: Key, values: readonly Artwork[Key][]) =>
    values.map((value) => ({ ...sprout, [key]: value }));
  expect(looks(of("icon", icons), 24).size).toBe(icons.length);
  expect(looks(of("shape", badgeShapes), 24).size).toBe(badgeShapes.length);
  expect(looks(of("colour", badgeColours), 24).size).toBe(badgeColours.length);
  expect(looks(of("ribbon", badgeRibbons), 48).size).toBe(badgeRibbons.length);
});

describe("on a page", () => {
  const shown = (props: Partial<Parameters<typeof BadgeArtwork>[0]> = {}) =>
    renderToStaticMarkup(
      createElement(BadgeArtwork, { artwork: sprout, name: "First idea", ...props }),
    );

  test("it is the same drawing as in its file", () => {
    const { parts } = artworkDrawing(sprout, { detail: "fine", id: "x" });
    const paths = (text: string) => Array.from(text.matchAll(/ d="([^"]+)"/gu), ([, d]) => d);
    expect(parts.length).toBeGreaterThan(5);
    expect(paths(shown({ size: "full" }))).toEqual(
      paths(artworkSvg(sprout, { size: 400, label: "" })),
    );
  });

  test("it carries presentation attributes only, and its own names", () => {
    const page = renderToStaticMarkup(
      createElement(
        "div",
        null,
        [1, 2].map((key) => createElement(BadgeArtwork, { artwork: sprout, name: null, key })),
      ),
    );
    expect(page).not.toContain("style=");
    const ids = Array.from(page.matchAll(/ id="([^"]+)"/gu), ([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("it is one image with its name, or nothing where the name stands beside it", () => {
    expect(shown({ name: 'A "first"' })).toContain('role="img" aria-label="A &quot;first&quot;"');
    expect(shown({ name: null })).toContain('aria-hidden="true"');
    expect(shown({ name: null })).not.toContain("role=");
  });

  test("not earned yet, or retired, it is drawn without its colour", () => {
    expect(shown({ state: "locked" })).toContain("medallion-locked");
    expect(shown({ state: "retired" })).toContain("medallion-retired");
  });
});
