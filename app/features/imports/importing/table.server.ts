import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { CsvError, parse, type Info } from "csv-parse";
import { Refusal } from "#app/core/errors.ts";
import type { Message } from "#app/core/words.ts";
import { tidy } from "../row-text.ts";
import { decoded, EncodingWatch, type Encoding } from "./encoding.ts";
import { delimiterOf, type Delimiter } from "./delimiter.ts";

/** A file that can be read from its beginning as often as needed. */
export interface TableSource {
  readonly open: () => AsyncIterable<Uint8Array>;
}

/** How a file is to be read, found by reading it once. */
export interface TableShape {
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  /** The names of its columns, as they stand there. */
  readonly header: readonly string[];
  /** SHA-256 of its bytes, in hex. */
  readonly fingerprint: string;
}

/** A row and the line on which it begins, or why it, and with `ends` everything below it, cannot be read. */
export type TableRow =
  | { readonly line: number; readonly cells: readonly string[] }
  | { readonly line: number; readonly trouble: Message; readonly ends: boolean };

const columnsAtMost = 200;

/** Reads a file once. Throws `invalid` with a sentence when it is no table of ours. */
export async function shapeOfTable(source: TableSource): Promise<TableShape> {
  const watch = new EncodingWatch();
  const hash = createHash("sha256");
  let size = 0;
  for await (const chunk of source.open()) {
    watch.see(chunk);
    hash.update(chunk);
    size += chunk.length;
  }
  if (size === 0) throw new Refusal("invalid", "importing.isEmpty");
  const encoding = watch.finish();
  const delimiter = delimiterOf(await beginning(source, encoding));
  const header = await headerOf(source, { encoding, delimiter });
  if (header.length > columnsAtMost)
    throw new Refusal("invalid", "importing.tooManyColumns", { most: columnsAtMost });
  return { encoding, delimiter, header, fingerprint: hash.digest("hex") };
}

const beginningLength = 64_000;

async function beginning(source: TableSource, encoding: Encoding): Promise<string> {
  let text = "";
  for await (const piece of decoded(source.open(), encoding)) {
    text += piece;
    if (text.length >= beginningLength) break;
  }
  return text.slice(0, beginningLength);
}

type Reading = Pick<TableShape, "encoding" | "delimiter">;

async function headerOf(source: TableSource, reading: Reading): Promise<readonly string[]> {
  for await (const row of everyRow(source, reading)) {
    if ("cells" in row) return row.cells.map((name) => tidy(name) ?? "?");
    throw new Refusal("invalid", "importing.headerBroken");
  }
  throw new Refusal("invalid", "importing.isEmpty");
}

/** The rows below the header, one after another; what is wrong with a row is said in its place. */
export async function* rowsOfTable(
  source: TableSource,
  shape: TableShape,
): AsyncGenerator<TableRow> {
  let isHeader = true;
  for await (const row of everyRow(source, shape)) {
    if (isHeader) isHeader = false;
    else if ("cells" in row && row.cells.length !== shape.header.length)
      yield { line: row.line, trouble: ragged(row.cells, shape.header), ends: false };
    else yield row;
  }
}

function ragged(cells: readonly string[], header: readonly string[]): Message {
  return { key: "importing.ragged", values: { found: cells.length, wanted: header.length } };
}

/** More than any row of texts holds; what goes on for longer lacks its closing quotation mark. */
const rowAtMost = 16_000_000;

async function* everyRow(source: TableSource, { encoding, delimiter }: Reading) {
  const parser = parse({
    delimiter,
    info: true,
    relax_column_count: true,
    // A quotation mark within plain text is a letter like another.
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: rowAtMost,
  });
  const text = Readable.from(decoded(source.open(), encoding));
  text.on("error", (error) => parser.destroy(error));
  let lastLine = 0;
  try {
    for await (const read of text.pipe(parser)) {
      // csv-parse types its rows as anything; with `info` they are these.
      const { record, info } = read as { record: string[]; info: Info };
      lastLine = info.lines;
      yield { line: info.lines - lineEnds(record), cells: record };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    yield { line: lastLine + 1, trouble: troubleOf(error), ends: true };
  } finally {
    text.destroy();
  }
}

function lineEnds(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
}

function troubleOf({ code }: CsvError): Message {
  return { key: code === "CSV_MAX_RECORD_SIZE" ? "importing.rowEndless" : "importing.quoteOpen" };
}
