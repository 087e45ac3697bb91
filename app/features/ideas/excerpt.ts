const link = /!?\[([^\]]*)\]\([^)\s]*(?:\)|$)/g;
const lineStart = /^[ \t]*(?:(?:#{1,6}|>|[-+*]|\d{1,9}[.)])(?:[ \t]+|$))+|^[ \t]*(?:```|~~~).*$/gm;
const pair = /(?<![\p{L}\p{N}])(\*{1,3}|_{1,3}|~~|`+)(?=\S)(.*?\S)\1(?![\p{L}\p{N}])/gu;
const broken = /\*\*|~~|`/g;

/** A line or two of a Markdown text as plain words, without its marks; for short beginnings of texts. */
export function plainText(markdown: string): string {
  const known = plain.get(markdown);
  if (known !== undefined) return known;
  if (plain.size >= plainAtMost) plain.clear();
  const words = withoutMarks(markdown);
  plain.set(markdown, words);
  return words;
}

// The same twenty ideas are on top of everybody's feed.
const plain = new Map<string, string>();
const plainAtMost = 4_000;

function withoutMarks(markdown: string): string {
  const words = markdown.replace(lineStart, "").replace(link, "$1");
  // Twice, for what is both bold and slanted; then what the cut has left without its other half.
  return words
    .replace(pair, "$2")
    .replace(pair, "$2")
    .replace(broken, "")
    .replace(/\s+/g, " ")
    .trim();
}
