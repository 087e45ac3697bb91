import type { Line } from "./text-lines.ts";

/** A row of `;`-separated cells and the line on which it begins, or why it cannot be read. */
export type Row =
  | { readonly line: number; readonly cells: readonly string[] }
  | { readonly line: number; readonly broken: string };

/** The words that stand alone on a line and begin a section. */
export const sections = ["META", "PROJECTS", "VOTES"] as const;
export type Section = (typeof sections)[number];

/** Whether a row is the heading of a section. */
export function isSection(cell: string | undefined): cell is Section {
  return sections.some((section) => section === cell);
}

/**
 * Reads rows of cells. A cell in quotes may hold semicolons, doubled quotes and line ends; a quote
 * that is never closed spoils its own line only. Empty lines are passed over.
 */
export async function* rowsOf(lines: AsyncIterable<Line>): AsyncGenerator<Row> {
  const source = lookingAhead(lines);
  try {
    for (let line = await source.next(); line; line = await source.next()) {
      if (line.text?.trim() === "") continue;
      yield await readRow(line, source);
    }
  } finally {
    await source.close();
  }
}

const mostLinesInARow = 50;

async function readRow({ number, text }: Line, source: LookingAhead): Promise<Row> {
  if (text === null) return { line: number, broken: "its bytes are not valid UTF-8" };
  const taken: Line[] = [];
  let whole = text;
  for (;;) {
    const split = splitCells(whole);
    if (split.kind === "cells") return { line: number, cells: split.cells };
    if (split.kind === "broken")
      return { line: number, broken: "text follows a closing quotation mark" };
    const more = taken.length < mostLinesInARow ? await source.next() : undefined;
    if (more) taken.push(more);
    if (!more || more.text === null || isSection(more.text.trim())) {
      source.putBack(taken);
      return { line: number, broken: "a quotation mark is opened and never closed" };
    }
    whole += `\n${more.text}`;
  }
}

type Split =
  | { readonly kind: "cells"; readonly cells: readonly string[] }
  | { readonly kind: "open" }
  | { readonly kind: "broken" };

const quotedCell = /"([^"]*(?:""[^"]*)*)"(?!")/y;

/** Splits one row; "open" when a quoted cell has no end, "broken" when something follows its end. */
export function splitCells(text: string): Split {
  if (!text.includes('"')) return { kind: "cells", cells: text.split(";") };
  const cells: string[] = [];
  for (let at = 0; ; at++) {
    if (text[at] === '"') {
      quotedCell.lastIndex = at;
      const quoted = quotedCell.exec(text);
      if (!quoted) return { kind: "open" };
      cells.push((quoted[1] ?? "").replaceAll('""', '"'));
      at = quotedCell.lastIndex;
    } else {
      const end = text.indexOf(";", at);
      cells.push(text.slice(at, end === -1 ? undefined : end));
      at = end === -1 ? text.length : end;
    }
    if (at === text.length) return { kind: "cells", cells };
    if (text[at] !== ";") return { kind: "broken" };
  }
}

interface LookingAhead {
  next(): Promise<Line | undefined>;
  putBack(lines: readonly Line[]): void;
  /** Lets go of the file when reading stops early. */
  close(): Promise<unknown>;
}

function lookingAhead(lines: AsyncIterable<Line>): LookingAhead {
  const iterator = lines[Symbol.asyncIterator]();
  const waiting: Line[] = [];
  return {
    async next() {
      const line = waiting.shift();
      if (line) return line;
      const next = await iterator.next();
      return next.done ? undefined : next.value;
    },
    putBack: (back) => waiting.unshift(...back),
    close: () => Promise.resolve(iterator.return?.()),
  };
}
