import { isId } from "#app/core/ids.ts";
import type { RunSql } from "#app/core/subject.ts";
import type { ImportFile, ImportNames } from "./import-file.ts";
import type { ImportWish } from "./plan.ts";

const columns = `
  f.id, f.file_name as "fileName", f.created_at as "createdAt", f.name, f.category_id as "categoryId",
  f.unit_id as "unitId", f.language, f.strict, f.account, f.account_unit as "accountUnit", f.rows, f.import_id as "importId", f.done, f.added,
  f.finished_at as "finishedAt", f.failure`;

/** An uploaded file without its bytes; null when there is none. */
export async function importFile(
  sql: RunSql,
  id: string,
  lock: "" | "for update" = "",
): Promise<ImportFile | null> {
  if (!isId(id)) return null;
  const [file] = await sql<ImportFile>(
    `select ${columns} from import_file f where f.id = $1 ${lock}`,
    [id],
  );
  return file ?? null;
}

/** Its bytes. */
export async function bytesOfFile(sql: RunSql, id: string): Promise<Uint8Array> {
  const [file] = await sql<{ bytes: Uint8Array }>("select bytes from import_file where id = $1", [
    id,
  ]);
  return file?.bytes ?? new Uint8Array();
}

/** Uploaded files that are being looked through or brought in, or could not be, the newest first. */
export function openFiles(sql: RunSql): Promise<ImportFile[]> {
  return sql<ImportFile>(
    `select ${columns} from import_file f where f.finished_at is null or f.failure is not null order by f.created_at desc, f.id desc limit 50`,
  );
}

interface InsertFile {
  readonly id: string;
  readonly personId: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly rows: number;
  readonly wish: ImportWish;
  readonly names: ImportNames;
  readonly at: Date;
}

/** Keeps an uploaded file, and lets go of those that nobody has touched for a week. */
export async function insertFile(
  sql: RunSql,
  { id, personId, fileName, bytes, rows, wish, names, at }: InsertFile,
): Promise<void> {
  await sql(
    `delete from import_file where created_at < $1::timestamptz - interval '7 days'
       and (import_id is null or finished_at is not null or failure is not null)`,
    [at],
  );
  const { name, categoryId, unitId, language, strict } = wish;
  await sql(
    `insert into import_file (id, person_id, file_name, bytes, rows, created_at, name, category_id, unit_id, language,
       strict, account, account_unit)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      ...[id, personId, fileName, bytes, rows, at, name, categoryId, unitId, language, strict],
      ...[names.account, names.accountUnit],
    ],
  );
}

/** Changes how a file is to be brought in. */
export async function updateWish(sql: RunSql, id: string, wish: ImportWish): Promise<void> {
  const { name, categoryId, unitId, language, strict } = wish;
  await sql(
    `update import_file set name = $2, category_id = $3, unit_id = $4, language = $5, strict = $6 where id = $1`,
    [id, name, categoryId, unitId, language, strict],
  );
}

/** Says which import the file becomes. */
export async function confirmFile(sql: RunSql, id: string, importId: string): Promise<void> {
  await sql("update import_file set import_id = $2 where id = $1", [id, importId]);
}

/** How many rows of the file are done; the ideas made of them are counted, whoever made them. */
export async function noteProgress(sql: RunSql, id: string, done: number): Promise<void> {
  await sql(
    `update import_file f set done = greatest(f.done, $2),
       added = (select count(*)::int from idea i where i.import_id = f.import_id)
     where f.id = $1`,
    [id, done],
  );
}

/** The file is in, or says why not; its bytes are of no further use. */
export async function finishFile(
  sql: RunSql,
  id: string,
  { at, failure }: { readonly at: Date; readonly failure: string | null },
): Promise<void> {
  await sql(
    `update import_file set finished_at = $2, failure = $3, bytes = '' where id = $1 and finished_at is null`,
    [id, at, failure],
  );
}

/** Throws a file away; one that is being brought in stays. Says whether it went. */
export async function deleteFile(sql: RunSql, id: string): Promise<boolean> {
  const gone = await sql(
    "delete from import_file where id = $1 and (import_id is null or finished_at is not null) returning 1",
    [id],
  );
  return gone.length > 0;
}
