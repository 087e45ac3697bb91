import { describe, expect, test } from "vitest";
import { writtenPage } from "./written-page.server.ts";

const source = `# About {organisation}

For *everybody* at {organisation}.

## One thing {#one}

Text for {organisation}, and {nothing}.

### Below it

- a list

## Another {#another-one}

[A link](/help)
`;

describe("a written page", () => {
  const page = writtenPage(source, { organisation: "Roads & <b>Bridges</b>" });

  test("has a title, an introduction and sections under their ids", () => {
    expect(page.title).toBe("About Roads & <b>Bridges</b>");
    expect(page.introduction).toContain("<em>everybody</em>");
    expect(page.sections.map(({ id, title }) => [id, title])).toEqual([
      ["one", "One thing"],
      ["another-one", "Another"],
    ]);
    expect(page.sections[0]?.html).toContain("<h3>Below it</h3>");
  });

  test("takes values as text, never as markup, and leaves unknown names alone", () => {
    const [one] = page.sections;
    expect(one?.html).toContain("Text for Roads &amp; &lt;b&gt;Bridges&lt;/b&gt;, and {nothing}.");
  });

  test("says other values when asked again", () => {
    expect(writtenPage(source, { organisation: "Parks" }).title).toBe("About Parks");
  });
});

test("a section that could not be pointed at is no section", () => {
  expect(() => writtenPage("# Title\n\n## Heading\n\nText", {})).toThrow("Heading");
});

const files = import.meta.glob<string>("/app/routes/*/*.{en,fr}.md", {
  eager: true,
  query: "?raw",
  import: "default",
});

test.each(["help", "accessibility", "privacy"])(
  "the %s page has the same sections in both languages",
  (name) => {
    const [english, french] = ["en", "fr"].map((language) =>
      writtenPage(files[`/app/routes/${name}/${name}.${language}.md`] ?? "", {
        organisation: "O",
        version: "1",
      }),
    );
    expect(english?.sections.length).toBeGreaterThan(4);
    expect(french?.sections.map(({ id }) => id)).toEqual(english?.sections.map(({ id }) => id));
    expect(JSON.stringify([english, french])).not.toMatch(/\{#?\w+\}/);
  },
);
