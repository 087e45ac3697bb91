/** A passage of somebody's comment as Markdown, with who said it and a link to where. */
import { asLinkText } from "#app/ui/editor/mention.ts";

/** Longest passage that is quoted; more is cut. */
const quotedAtMost = 1_000;

/** Quotes a passage; what it quotes itself is left out, unless there is nothing else. */
export function quotation(
  passage: string,
  { id, authorName }: { readonly id: string; readonly authorName: string },
): string {
  const own = withoutQuotes(passage);
  const text = cut((own === "" ? passage : own).trim());
  const lines = [`**[${asLinkText(authorName)}](/comments/${id})**`, "", ...text.split("\n")];
  return `${lines.map((line) => `> ${line}`.trimEnd()).join("\n")}\n\n`;
}

function withoutQuotes(passage: string): string {
  const lines = passage.split("\n").filter((line) => !line.startsWith(">"));
  return lines.join("\n").trim();
}

function cut(text: string): string {
  const letters = Array.from(text);
  return letters.length > quotedAtMost ? `${letters.slice(0, quotedAtMost).join("")}…` : text;
}
