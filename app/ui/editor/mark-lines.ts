import { lineAround, type SelectedText, type TextEdit } from "./text-edit.ts";

type LineMark = "- " | "> ";

/** Puts a mark before each line of the selection, or takes it away when all have it. */
export function markLines({ text, start, end }: SelectedText, mark: LineMark): TextEdit {
  const from = lineAround(text, start).from;
  // A selection up to the beginning of a line does not mean that line.
  const last = end > start && text[end - 1] === "\n" ? end - 1 : end;
  const to = lineAround(text, last).to;
  const lines = text.slice(from, to).split("\n");
  const all = lines.every((line) => isBlank(line) || line.startsWith(mark));
  const remove = all && lines.some((line) => !isBlank(line));
  const whole = lines.map((line) => turned(line, mark, remove, lines.length)).join("\n");
  const caret = Math.max(from, end + whole.length - (to - from));
  return start === end
    ? { from, to, insert: whole, start: caret, end: caret }
    : { from, to, insert: whole, start: from, end: from + whole.length };
}

function turned(line: string, mark: LineMark, remove: boolean, count: number): string {
  if (remove) return line.startsWith(mark) ? line.slice(mark.length) : line;
  if (isBlank(line) && count > 1 && mark === "- ") return line;
  if (line.startsWith(mark)) return line;
  return mark + (mark === "- " ? line.replace(otherMarker, "") : line);
}

const otherMarker = /^(?:[*+]|\d{1,9}[.)])\s+/;

function isBlank(line: string): boolean {
  return line.trim() === "";
}
