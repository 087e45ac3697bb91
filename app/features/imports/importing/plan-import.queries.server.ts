import type { Message } from "#app/core/words.ts";
import { sql } from "#app/platform/db.server.ts";
import { columnsOf } from "./columns.ts";
import type { FileIdea } from "./file-idea.ts";
import { placeIdea, type ImportWish, type PlannedRow } from "./plan.ts";
import {
  authorsByEmail,
  ideasHere,
  knownPlaces,
  type KnownPlaces,
} from "./places.queries.server.ts";
import { readIdea } from "./read-idea.ts";
import { isChanged } from "./row-digest.server.ts";
import { rowsOfTable, type TableShape, type TableSource } from "./table.server.ts";

/** Rows that are looked up, and later written, together. */
export const rowsAtOnce = 200;

/** A file, and how somebody wants it to be brought in. */
export interface Planning {
  readonly source: TableSource;
  readonly shape: TableShape;
  readonly wish: ImportWish;
  readonly now: Date;
}

/** A row as far as the file alone tells. */
type Read =
  | { readonly line: number; readonly title: string; readonly idea: FileIdea }
  | Extract<PlannedRow, { outcome: "bad" | "left" }>;

/**
 * What would become of every row, in batches and in the file's order; reads of what is here, and writes nothing.
 * Throws `invalid` when the header cannot be understood.
 */
export async function* planImport(planning: Planning): AsyncGenerator<readonly PlannedRow[]> {
  const places = await knownPlaces(sql);
  let batch: Read[] = [];
  for await (const read of readRows(planning)) {
    batch.push(read);
    if (batch.length < rowsAtOnce) continue;
    yield await placeRows(batch, planning, places);
    batch = [];
  }
  if (batch.length > 0) yield await placeRows(batch, planning, places);
}

async function* readRows({ source, shape, now }: Planning): AsyncGenerator<Read> {
  const columns = columnsOf(shape.header);
  const lineOf = new Map<string, number>();
  for await (const row of rowsOfTable(source, shape)) {
    const { line } = row;
    if ("trouble" in row) {
      yield bad(line, "", row.trouble);
      continue;
    }
    const read = readIdea(row.cells, columns, now);
    if ("bad" in read) yield bad(line, read.title, read.bad);
    else if ("left" in read) yield { line, title: read.title, outcome: "left", reason: read.left };
    else {
      const { idea } = read;
      const earlier = lineOf.get(idea.sourceId);
      if (earlier !== undefined) {
        const values = { id: idea.sourceId, line: earlier };
        yield bad(line, idea.title, { key: "importing.idTwice", values });
      } else {
        lineOf.set(idea.sourceId, line);
        yield { line, title: idea.title, idea };
      }
    }
  }
}

function bad(
  line: number,
  title: string,
  reason: Message,
): Extract<PlannedRow, { outcome: "bad" | "left" }> {
  return { line, title, outcome: "bad", reason };
}

async function placeRows(
  batch: readonly Read[],
  { wish }: Planning,
  places: KnownPlaces,
): Promise<PlannedRow[]> {
  const ideas = batch.flatMap((read) => ("idea" in read ? [read.idea] : []));
  const here = await ideasHere(
    sql,
    wish.name,
    ideas.map(({ sourceId }) => sourceId),
  );
  const emails = [...new Set(ideas.map(({ authorEmail }) => authorEmail))];
  const authors = await authorsByEmail(
    sql,
    emails.filter((email) => email !== ""),
  );
  return batch.map((read) => {
    if (!("idea" in read)) return read;
    const { line, title, idea } = read;
    const known = here.get(idea.sourceId);
    // What colleagues have made of an idea is not overwritten: a changed row is told, and left as it is.
    if (known) {
      const outcome = isChanged(known.digest, idea) ? "changed" : "here";
      return { line, title, outcome, ideaId: known.id };
    }
    const found = placeIdea(idea, wish, { ...places, authors });
    if ("bad" in found) return bad(line, title, found.bad);
    return { line, title, outcome: "new", idea: found.placed, notes: found.notes };
  });
}

/** How many rows there are of each outcome. */
export interface Outline {
  readonly new: number;
  /** Here already, while the file says something else than when it was brought in. */
  readonly changed: number;
  readonly here: number;
  readonly left: number;
  readonly bad: number;
}

/** Counts what would become of the rows, looking at each as it goes by. */
export async function outlineOf(
  planning: Planning,
  look: (row: PlannedRow) => void = () => undefined,
): Promise<Outline> {
  const counts = { new: 0, changed: 0, here: 0, left: 0, bad: 0 };
  for await (const batch of planImport(planning))
    for (const row of batch) {
      counts[row.outcome]++;
      look(row);
    }
  return counts;
}
