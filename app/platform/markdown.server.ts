import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import sanitize from "sanitize-html";

/**
 * Markdown (CommonMark and GitHub's tables, lists and strikethrough) as HTML that is safe to show
 * to others: raw HTML is shown as text, images and scripts do not exist, links leave politely.
 */
export function renderMarkdown(source: string): string {
  const html = micromark(source, { extensions: [gfm()], htmlExtensions: [gfmHtml()] });
  return sanitize(html, rules);
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
