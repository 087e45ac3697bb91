import { lineAround, replaceWith, type SelectedText, type TextEdit } from "./text-edit.ts";

/** What Enter does within a list or a quote: the next item begins, and an empty one ends it. Null elsewhere. */
export function continueList({ text, start, end }: SelectedText): TextEdit | null {
  if (start !== end || isInCodeBlock(text.slice(0, start))) return null;
  const line = lineAround(text, start);
  const whole = text.slice(line.from, line.to);
  const marker = markerOf(whole);
  if (marker === null || start - line.from < marker.length) return null;
  if (whole.slice(marker.length).trim() === "")
    // An empty line between, or what follows would belong to the last item.
    return replaceWith(line.from, line.to, "\n");
  return replaceWith(start, start, `\n${nextAfter(marker)}`);
}

/** Indentation, quote marks, bullet or number, and the box of a task. */
function markerOf(line: string): string | null {
  const found = /^\s*(?:>\s?)*(?:(?:[-*+]|\d{1,9}[.)])\s+(?:\[[ xX]\]\s+)?)?/.exec(line)?.[0] ?? "";
  return found.trim() === "" ? null : found;
}

function nextAfter(marker: string): string {
  return marker
    .replace(/\d{1,9}(?=[.)])/, (number) => String(Number(number) + 1))
    .replace(/\[[xX]\]/, "[ ]");
}

function isInCodeBlock(before: string): boolean {
  return (before.match(/^\s*(?:```|~~~)/gm) ?? []).length % 2 === 1;
}
