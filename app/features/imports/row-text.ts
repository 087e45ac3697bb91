import { line as oneLine, paragraph } from "#app/platform/text.ts";

const longestId = 100;

/** Why a tidied id cannot be used; null when it can. */
export function troubleWithId(column: string, id: string | null): string | null {
  if (id === null) return `its ${column} holds characters that are not text`;
  if (id === "") return `it has no ${column}`;
  return id.length > longestId
    ? `its ${column} is longer than ${String(longestId)} characters`
    : null;
}

/** A piece of a file for a message, cut to a readable length. */
export function quote(text: string): string {
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
}

// The same rules as for typed text, without its limits of length.
const anyLine = oneLine({ max: Infinity, long: "ui.brokenText" });
const anyParagraph = paragraph({ max: Infinity, long: "ui.brokenText" });

/** One line with its white space tidied; null when it holds control characters. */
export function tidy(text: string | undefined): string | null {
  return anyLine.safeParse(text ?? "").data ?? null;
}

/** Several lines, trimmed; null when they hold control characters. */
export function paragraphs(text: string | undefined): string | null {
  return anyParagraph.safeParse(text ?? "").data ?? null;
}
