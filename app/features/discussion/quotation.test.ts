import { expect, test } from "vitest";
import { renderMarkdown } from "#app/platform/markdown.server.ts";
import { mentionedIn } from "./mention.ts";
import { quotation } from "./quotation.ts";

const comment = { id: "01900000-0000-7000-8000-00000000000a", authorName: "Ada [Q] Quill" };

test("a quotation says who said it and leads there", () => {
  const html = renderMarkdown(quotation("Two\n\nparagraphs", comment));
  expect(html).toContain(`<a href="/comments/${comment.id}"`);
  expect(html).toContain("Ada [Q] Quill</a>");
  expect(html.match(/<blockquote>/g)).toHaveLength(1);
  expect(html).toMatch(/<p>paragraphs<\/p>\s*<\/blockquote>/);
});

test("what was quoted before is not quoted again", () => {
  expect(quotation("> old\n\nNew", comment)).not.toContain("old");
  expect(quotation("> old", comment)).toContain("> > old");
});

test("a long passage is cut, between letters", () => {
  const cut = quotation("😀".repeat(1_500), comment);
  expect(cut.match(/😀/gu)).toHaveLength(1_000);
  expect(cut).toContain("😀…");
});

test("nobody is mentioned by being quoted", () => {
  const source = quotation(`[@Ada](/people/${comment.id})`, comment);
  expect(mentionedIn(renderMarkdown(source))).toEqual([]);
});
