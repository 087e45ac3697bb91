import { ballotReader } from "./ballot-rows.ts";
import { isSection, type Row, rowsOf, sections, type Section } from "./cells.ts";
import type { Cells, Entry, ReadRow } from "./entry.ts";
import { NotPabulib } from "./not-pabulib.ts";
import { proposalReader } from "./proposal-rows.ts";
import { linesOf } from "./text-lines.ts";

/**
 * Reads the pabulib format (http://pabulib.org/format): the sections META, PROJECTS and VOTES, in
 * this order, each a heading, a row of column names and rows of `;`-separated cells. Takes a file's
 * bytes as they arrive; only ids are remembered, so memory does not grow with the choices.
 * Throws NotPabulib when this is not an approval election in pabulib format.
 */
export async function* readPabulib(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Entry> {
  const state = new Reading();
  for await (const row of rowsOf(linesOf(chunks))) {
    const entry = state.take(row);
    if (entry) yield entry;
  }
  state.refuseUnfinished();
}

const requiredColumns: Readonly<Record<Section, readonly string[]>> = {
  META: ["key", "value"],
  PROJECTS: ["project_id", "cost"],
  VOTES: ["voter_id", "vote"],
};

class Reading {
  private section: Section | null = null;
  private columns: readonly string[] | null = null;
  private readonly meta = new Map<string, string>();
  private readonly readers: Readonly<Record<Section, ReadRow>>;

  constructor() {
    const proposals = proposalReader();
    this.readers = {
      META: (cells) => this.readMeta(cells),
      PROJECTS: proposals.read,
      VOTES: ballotReader(proposals),
    };
  }

  take(row: Row): Entry | null {
    if ("cells" in row && row.cells.length === 1 && isSection(row.cells[0]?.trim())) {
      this.open(row.cells[0].trim(), row.line);
      return null;
    }
    if (!this.section) throw notPabulib("its first line is not META");
    if (!this.columns) {
      this.columns = this.readColumns(row, this.section);
      return null;
    }
    const read = "broken" in row ? row.broken : this.read(row.cells, row.line);
    return typeof read === "string" ? { kind: "bad", bad: { line: row.line, reason: read } } : read;
  }

  refuseUnfinished(): void {
    if (!this.section) throw notPabulib("it is empty");
    const next = sections[sections.indexOf(this.section) + 1];
    if (next) throw notPabulib(`it ends without a section ${next}`);
    if (!this.columns) throw notPabulib("its section VOTES has no row of column names");
  }

  private open(section: string, line: number): void {
    const next = sections[this.section ? sections.indexOf(this.section) + 1 : 0];
    if (section !== next) {
      const expected = next ? `instead of ${next}` : "after the last section";
      throw notPabulib(`line ${String(line)} begins a section ${section} ${expected}`);
    }
    if (this.section && !this.columns) throw notPabulib(`its section ${this.section} is empty`);
    if (section === "PROJECTS") refuseOtherVotes(this.meta.get("vote_type"));
    this.section = next;
    this.columns = null;
  }

  private readColumns(row: Row, section: Section): readonly string[] {
    const columns = "cells" in row ? row.cells.map((name) => name.trim().toLowerCase()) : [];
    const missing = requiredColumns[section].find((name) => !columns.includes(name));
    if (missing) throw notPabulib(`its section ${section} has no column ${missing}`);
    const repeated = columns.find((name, at) => columns.indexOf(name) !== at);
    if (repeated !== undefined)
      throw notPabulib(`its section ${section} has two columns ${repeated}`);
    return columns;
  }

  private read(cells: readonly string[], line: number): Entry | string {
    const columns = this.columns ?? [];
    if (cells.length !== columns.length)
      return `it has ${String(cells.length)} fields instead of ${String(columns.length)}`;
    const named = Object.fromEntries(columns.map((name, at) => [name, cells[at] ?? ""]));
    return this.readers[this.section ?? "META"](named, line);
  }

  private readMeta(cells: Cells): Entry | string {
    const key = (cells["key"] ?? "").trim().toLowerCase();
    const value = (cells["value"] ?? "").trim();
    if (key === "") return "it has no key";
    if (this.meta.has(key)) return `the key ${key} stands in an earlier row`;
    this.meta.set(key, value);
    return { kind: "meta", key, value };
  }
}

function refuseOtherVotes(type: string | undefined): void {
  if (type === undefined) throw notPabulib("its section META has no vote_type");
  if (type.toLowerCase() === "approval") return;
  throw new NotPabulib(
    `The votes of this file are of the type ${JSON.stringify(type.slice(0, 40))}, and only approval votes can be imported. Choose a file with vote_type;approval.`,
  );
}

function notPabulib(reason: string): NotPabulib {
  return new NotPabulib(
    `This is not a pabulib file that can be read: ${reason}. Choose a .pb file as pabulib.org offers them.`,
  );
}
