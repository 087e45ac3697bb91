import type { SelectedText, TextEdit } from "./text-edit.ts";

/**
 * Puts a mark such as `**` around the selection, or takes it away where it stands already. White space at the
 * ends stays outside, and several lines get a mark each, or Markdown would not see them.
 */
export function wrapSelection(given: SelectedText, mark: string): TextEdit {
  const selected = withoutOuterSpace(given);
  const { text, start, end } = selected;
  const inside = text.slice(start, end);
  if (inside.includes("\n")) return wrapLines(selected, mark);
  const size = mark.length;
  if (endsWithMark(text.slice(0, start), mark) && beginsWithMark(text.slice(end), mark))
    return { from: start - size, to: end + size, insert: inside, ...moved(selected, -size) };
  if (isWrapped(inside, mark)) {
    const bare = inside.slice(size, -size);
    return { from: start, to: end, insert: bare, start, end: start + bare.length };
  }
  return { from: start, to: end, insert: mark + inside + mark, ...moved(selected, size) };
}

/** Makes code of the selection: within a line by backticks, several lines as a block. */
export function wrapCode(given: SelectedText): TextEdit {
  const { text, start, end } = given;
  const inside = text.slice(start, end);
  if (!inside.includes("\n")) return wrapSelection(given, "`");
  const before = start === 0 || text[start - 1] === "\n" ? "```\n" : "\n```\n";
  const after = inside.endsWith("\n") ? "```" : "\n```";
  return {
    from: start,
    to: end,
    insert: before + inside + after,
    ...moved(given, before.length),
  };
}

function moved({ start, end }: SelectedText, by: number) {
  return { start: start + by, end: end + by };
}

function withoutOuterSpace({ text, start, end }: SelectedText): SelectedText {
  const inside = text.slice(start, end);
  if (inside.trim() === "") return { text, start: end, end };
  const leading = inside.length - inside.trimStart().length;
  const trailing = inside.length - inside.trimEnd().length;
  return { text, start: start + leading, end: end - trailing };
}

function wrapLines({ text, start, end }: SelectedText, mark: string): TextEdit {
  const lines = text.slice(start, end).split("\n");
  const filled = lines.filter((line) => line.trim() !== "").map(withoutMarker);
  const unwrap = filled.every(({ words }) => isWrapped(words, mark));
  const insert = lines.map((line) => (line.trim() === "" ? line : turned(line, mark, unwrap)));
  const whole = insert.join("\n");
  return { from: start, to: end, insert: whole, start, end: start + whole.length };
}

function turned(line: string, mark: string, unwrap: boolean): string {
  const { marker, words } = withoutMarker(line);
  const size = mark.length;
  if (unwrap) return marker + words.slice(size, -size);
  return marker + (isWrapped(words, mark) ? words : mark + words + mark);
}

/** A list's or quote's marker stays at the beginning of its line. */
function withoutMarker(line: string): { marker: string; words: string } {
  const marker = /^\s*(?:>\s?|[-*+]\s+|\d{1,9}[.)]\s+)*/.exec(line)?.[0] ?? "";
  return { marker, words: line.slice(marker.length).trimEnd() };
}

function isWrapped(text: string, mark: string): boolean {
  return text.length > 2 * mark.length && beginsWithMark(text, mark) && endsWithMark(text, mark);
}

// One asterisk slants, two embolden, three do both: `*` is not to be taken off `**`.
function beginsWithMark(text: string, mark: string): boolean {
  return holds(/^(?:\*+|`+)/.exec(text)?.[0] ?? "", mark);
}

function endsWithMark(text: string, mark: string): boolean {
  return holds(/(?:\*+|`+)$/.exec(text)?.[0] ?? "", mark);
}

function holds(run: string, mark: string): boolean {
  if (!run.startsWith(mark)) return false;
  return mark === "**" ? run.length >= 2 : run.length % 2 === 1;
}
