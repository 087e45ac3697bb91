import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aCredential } from "#tests/support/credentials.ts";
import { bakedSvg, readBakedSvg } from "./svg.ts";

const picture = `<?xml version="1.0"?>
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<!-- a > badge -->
<svg xmlns="http://www.w3.org/2000/svg" viewBox='0 0 10 10' data-x="a > b"><title>A &amp; B</title><path d="M0 0"/></svg>
`;
const jws = "eyJhbGciOiJFUzI1NiJ9.eyJhIjoxfQ.c2lnbmF0dXJl";
const space = 'xmlns:b="https://purl.imsglobal.org/ob/v3p0"';

function svg(inside: string, attributes = ""): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`;
}

describe("baking", () => {
  test.each([jws, JSON.stringify(aCredential(), null, 2)])("%s is read again", (credential) => {
    const file = bakedSvg(picture, credential);
    expect(file && readBakedSvg(file)).toEqual({ credential });
  });

  test("a byte order mark does not put it in the wrong place", () => {
    const file = bakedSvg(`\uFEFF${picture}`, jws);
    expect(file).toBe(bakedSvg(picture, jws));
    expect(readBakedSvg(`\uFEFF${file ?? ""}`)).toEqual({ credential: jws });
  });

  test("it is the first thing in the picture, of which nothing is changed", () => {
    const file = bakedSvg(picture, jws) ?? "";
    const element = `<openbadges:credential xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0" verify="${jws}"/>`;
    expect(file).toContain(`data-x="a > b">${element}<title>`);
    expect(file.replace(element, "")).toBe(picture);
  });

  test("whatever a credential says, it neither ends its place nor becomes markup", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (words) => {
        const credential = { words: `${words}]]>&amp;</openbadges:credential><script>` };
        const file = bakedSvg(picture, JSON.stringify(credential)) ?? "";
        const read = readBakedSvg(file);
        expect("credential" in read && JSON.parse(read.credential)).toEqual(credential);
        expect(file.split("]]>")).toHaveLength(2);
      }),
    );
  });

  test("a picture never carries two", () => {
    expect(bakedSvg(bakedSvg(picture, jws) ?? "", jws)).toBeNull();
  });

  test.each([
    "",
    "text",
    "<html></html>",
    "<svg/>",
    "<svg>",
    "<svg></g></svg>",
    "<svg></svg><svg></svg>",
  ])("nothing is baked into %o", (file) => {
    expect(bakedSvg(file, jws)).toBeNull();
  });
});

describe("reading", () => {
  test("a picture from which a program took what it did not know is told apart from a damaged one", () => {
    expect(readBakedSvg(picture)).toEqual({ trouble: "stripped" });
    expect(readBakedSvg((bakedSvg(picture, jws) ?? "").slice(0, -10))).toEqual({
      trouble: "damaged",
    });
    expect(readBakedSvg("<html></html>")).toEqual({ trouble: "other" });
  });

  test.each([
    [`<b:credential verify="${jws}"/>`, space],
    [`<credential xmlns="https://purl.imsglobal.org/ob/v3p0" verify='${jws}'></credential>`, ""],
    [`<b:credential>\n  ${jws}\n</b:credential>`, space],
    [
      `<b:credential><![CDATA[${jws.slice(0, 9)}]]><!-- x --><![CDATA[${jws.slice(9)}]]></b:credential>`,
      space,
    ],
    [`<title>x</title><b:credential verify="${jws}"/>`, space],
  ])("others write it otherwise: %s", (inside, attributes) => {
    expect(readBakedSvg(svg(inside, attributes))).toEqual({ credential: jws });
  });

  test("entities are read in text, and left alone in CDATA", () => {
    const inside = "<b:credential>{&quot;a&quot;:&#34;&#x3c;&lt;&quot;}</b:credential>";
    expect(readBakedSvg(svg(inside, space))).toEqual({ credential: '{"a":"<<"}' });
    const raw = "<b:credential><![CDATA[&lt;]]></b:credential>";
    expect(readBakedSvg(svg(raw, space))).toEqual({ credential: "&lt;" });
  });

  test("two are refused", () => {
    const two = `<b:credential verify="${jws}"/>`.repeat(2);
    expect(readBakedSvg(svg(two, space))).toEqual({ trouble: "several" });
  });

  test.each([
    ["in a comment", `<!-- <b:credential verify="${jws}"/> -->`],
    ["in CDATA", `<style><![CDATA[<b:credential verify="${jws}"/>]]></style>`],
    ["deeper in the picture", `<g><b:credential verify="${jws}"/></g>`],
    ["of another namespace", `<c:credential xmlns:c="https://evil.example" verify="${jws}"/>`],
    ["of another name", `<b:credentials verify="${jws}"/>`],
  ])("one %s is none", (_where, inside) => {
    expect(readBakedSvg(svg(inside, space))).toEqual({ trouble: "stripped" });
  });

  test("a document with entities of its own is not expanded", () => {
    const bomb = `<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${svg("&b;", space)}`;
    expect(readBakedSvg(bomb)).toEqual({ trouble: "damaged" });
  });

  test("an empty one is damaged, and one longer than any credential is refused", () => {
    expect(readBakedSvg(svg("<b:credential/>", space))).toEqual({ trouble: "damaged" });
    const long = `<b:credential>${"a".repeat(300_000)}</b:credential>`;
    expect(readBakedSvg(svg(long, space))).toEqual({ trouble: "too_long" });
  });

  test.each([
    ["tags without end", "<svg ".repeat(200_000)],
    ["comments without end", `<svg>${"<!--".repeat(200_000)}`],
    ["attributes without end", `<svg ${"a='b' ".repeat(200_000)}`],
    ["spaces without end", `<svg${" ".repeat(400_000)}`],
    ["nesting without end", `<svg>${"<g>".repeat(200_000)}`],
  ])("%s are answered before a test would be given up", (_what, file) => {
    expect(readBakedSvg(file)).toEqual({ trouble: "damaged" });
  });
});
