import type { Actor } from "#app/core/actor.ts";
import { notFound } from "#app/core/errors.ts";
import { authorize } from "#app/core/policy.ts";
import type { Message } from "#app/core/words.ts";
import { sql } from "#app/platform/db.server.ts";
import { importList, type ImportLine } from "../import.queries.server.ts";
import { importPolicy } from "../import.policy.ts";
import { columnsOf } from "./columns.ts";
import { standingOf, type FileStanding, type ImportFile } from "./import-file.ts";
import { bytesOfFile, importFile, openFiles } from "./import-file.store.server.ts";
import type { PlannedRow } from "./plan.ts";
import { outlineOf, type Outline, type Planning } from "./plan-import.queries.server.ts";
import { shapeOfTable, type TableShape } from "./table.server.ts";
import { sourceOf } from "./upload-file.server.ts";

/** Everything brought in so far, and the files that wait. Throws `forbidden` for people who are not administrators. */
export async function importsPage(
  actor: Actor,
): Promise<{ imports: ImportLine[]; files: (ImportFile & { standing: FileStanding })[] }> {
  authorize(actor, importPolicy.manage, undefined);
  const [imports, files] = await Promise.all([importList(sql), openFiles(sql)]);
  return {
    imports: imports.reverse(),
    files: files.map((file) => ({ ...file, standing: standingOf(file) })),
  };
}

/** One import, for who wants to take it out. Throws `forbidden` and `not_found`. */
export async function importToUndo(actor: Actor, id: string): Promise<ImportLine> {
  const { imports } = await importsPage(actor);
  const found = imports.find((one) => one.id === id);
  if (!found) throw notFound("importing.importUnknown");
  return found;
}

/** A row as the screen shows it. */
export type ShownRow = Pick<PlannedRow, "line" | "title" | "outcome"> & {
  readonly says: readonly Message[];
  /** The idea that is here already. */
  readonly ideaId: string | null;
};

/** Which rows of a file are shown. */
export interface RowsWish {
  /** After this line. */
  readonly after: number;
  readonly onlyTrouble: boolean;
}

export interface FilePage {
  readonly file: ImportFile & { readonly standing: FileStanding };
  /** What bringing it in would do now; null once it has been confirmed. */
  readonly plan: FilePlan | null;
}

export interface FilePlan {
  readonly outline: Outline;
  readonly rows: readonly ShownRow[];
  /** The line after which the next page begins. */
  readonly next: number | null;
  /** What is to be said of the file as a whole. */
  readonly remarks: readonly Message[];
}

/** What somebody may want to do something about. */
function isTrouble({ outcome }: PlannedRow): boolean {
  return outcome === "bad" || outcome === "changed";
}

export const rowsShown = 100;

/** An uploaded file and, row by row, what bringing it in would do. Throws `forbidden` and `not_found`. */
export async function filePage(actor: Actor, id: string, wish: RowsWish): Promise<FilePage> {
  authorize(actor, importPolicy.manage, undefined);
  const file = await importFile(sql, id);
  if (!file) throw notFound("importing.fileUnknown");
  const standing = standingOf(file);
  const plan = standing === "checked" ? await planOf(file, wish) : null;
  return { file: { ...file, standing }, plan };
}

async function planOf(file: ImportFile, { after, onlyTrouble }: RowsWish): Promise<FilePlan> {
  const planning = await planningOf(file);
  const found: ShownRow[] = [];
  const outline = await outlineOf(planning, (row) => {
    const isWanted = row.line > after && (!onlyTrouble || isTrouble(row));
    if (isWanted && found.length <= rowsShown) found.push(shownRow(row));
  });
  const rows = found.slice(0, rowsShown);
  const next = found.length > rowsShown ? (rows.at(-1)?.line ?? null) : null;
  return { outline, rows, next, remarks: remarksOn(planning.shape) };
}

/** What is to be said about a row: what is changed or stays behind, or why it does not come in. */
export function saidOf(row: PlannedRow): readonly Message[] {
  if (row.outcome === "new") return row.notes;
  if ("reason" in row) return [row.reason];
  return row.outcome === "changed" ? [{ key: "importing.noteChanged" }] : [];
}

function shownRow(row: PlannedRow): ShownRow {
  const { line, title, outcome } = row;
  return { line, title, outcome, says: saidOf(row), ideaId: "ideaId" in row ? row.ideaId : null };
}

/** What bringing a file in would do, in numbers; null when there is no such file or it has been confirmed. */
export async function outlineOfFile(actor: Actor, id: string): Promise<Outline | null> {
  authorize(actor, importPolicy.manage, undefined);
  const file = await importFile(sql, id);
  if (!file || standingOf(file) !== "checked") return null;
  return outlineOf(await planningOf(file));
}

async function planningOf(file: ImportFile, bytes?: Uint8Array): Promise<Planning> {
  const source = sourceOf(bytes ?? (await bytesOfFile(sql, file.id)));
  return { source, shape: await shapeOfTable(source), wish: file, now: new Date() };
}

/** A file that was confirmed, ready to be brought in; null when it has been, or was thrown away. */
export async function confirmedFile(
  id: string,
): Promise<{ file: ImportFile; planning: Planning } | null> {
  const file = await importFile(sql, id);
  if (!file || standingOf(file) !== "confirmed") return null;
  const bytes = await bytesOfFile(sql, id);
  // Another job has brought it in meanwhile, and let go of them.
  if (bytes.length === 0) return null;
  return { file, planning: await planningOf(file, bytes) };
}

/** What is odd about a file and yet taken: letters guessed, columns that mean nothing here. */
export function remarksOn({
  encoding,
  header,
}: Pick<TableShape, "encoding" | "header">): Message[] {
  const { unknown } = columnsOf(header);
  const remarks: (Message | false)[] = [
    encoding === "windows-1252" && { key: "importing.remarkLatin" },
    encoding.startsWith("utf-16") && { key: "importing.remarkUtf16" },
    unknown.length > 0 && {
      key: "importing.remarkColumns",
      values: { names: unknown.slice(0, 20).join(", "), count: unknown.length },
    },
  ];
  return remarks.filter((remark) => remark !== false);
}
