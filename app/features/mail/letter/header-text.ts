/**
 * Text for a mail's head. A line end there would begin another header, and signs that turn the direction of reading
 * could make a subject read as something else: neither is left.
 */
import { storable } from "#app/platform/text.ts";

// Control characters of every kind, line and paragraph separators, and whatever steers the direction of text.
const unwanted = /[\p{Cc}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const charactersAtMost = 180;

/** One line of plain text, of a length that every reader shows. */
export function headerText(text: string): string {
  const line = storable(text).replaceAll(unwanted, " ").replaceAll(/\s+/gu, " ").trim();
  const characters = Array.from(line);
  if (characters.length <= charactersAtMost) return line;
  return `${characters
    .slice(0, charactersAtMost - 1)
    .join("")
    .trimEnd()}…`;
}
