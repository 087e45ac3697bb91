const entities: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&amp;": "&",
};

/** The beginning of a text as words alone, from the sanitised HTML that shows it. */
export function plainWords(html: string, length: number): string {
  const words = html
    .replace(/<[^>]*>?/g, " ")
    .replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity] ?? entity)
    .replace(/\s+/g, " ")
    .replace(/ ([.,;:!?…)])/g, "$1")
    .trim();
  const letters = Array.from(words);
  if (letters.length <= length) return words;
  return `${letters
    .slice(0, length - 1)
    .join("")
    .trimEnd()}…`;
}
