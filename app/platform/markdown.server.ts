import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import sanitize from "sanitize-html";

/**
 * Markdown (CommonMark and GitHub's tables, lists and strikethrough) as HTML that is safe to show
 * to others: raw HTML is shown as text, images and scripts do not exist, links leave politely.
 */
export function renderMarkdown(source: string): string {
  if (isTangled(source)) return plainParagraphs(source);
  const html = micromark(source, { extensions: [gfm(), unused], htmlExtensions: [gfmHtml()] });
  return sanitize(html, rules);
}

/** An image becomes a link to it; footnotes would need ids, which would clash between comments. */
const unused = {
  disable: {
    null: [
      "labelStartImage",
      "gfmFootnoteDefinition",
      "gfmFootnoteCall",
      "gfmPotentialFootnoteCall",
    ],
  },
};

// Parsing takes time quadratic in such marks. A fifth of the longest comment is no human's text: it is shown as typed.
const marks = /[[\]*_~`|<>]|(?<!\S)(?:[-+]|\d{1,9}[.)])(?!\S)/g;
const marksAtMost = 1_000;

/** Whether a text has so many marks that it is not read as Markdown. */
export function isTangled(source: string): boolean {
  return (source.match(marks)?.length ?? 0) > marksAtMost;
}

function plainParagraphs(source: string): string {
  const paragraphs = escape(source).split(/\n\s*\n/);
  return paragraphs.map((text) => `<p>${text.trim().replaceAll("\n", "<br />\n")}</p>`).join("\n");
}

const rules: sanitize.IOptions = {
  allowedTags: [
    ...["p", "br", "strong", "em", "del", "code", "pre", "blockquote", "hr"],
    ...["ul", "ol", "li", "a", "h3", "h4", "h5", "h6"],
    ...["table", "thead", "tbody", "tr", "th", "td"],
  ],
  allowedAttributes: { a: ["href", "rel"], ol: ["start"] },
  allowedSchemes: ["http", "https", "mailto"],
  allowProtocolRelative: false,
  disallowedTagsMode: "discard",
  transformTags: {
    // Headings of a comment sit below the page's own.
    h1: "h3",
    h2: "h4",
    a: sanitize.simpleTransform("a", { rel: "nofollow ugc noreferrer" }),
  },
};

function escape(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
