import type { RunSql } from "#app/core/subject.ts";

/** One file brought in. */
export interface Import {
  readonly id: string;
  readonly name: string;
  readonly createdAt: Date;
}

/** What was in the file. */
export type ImportKind = "ballots" | "ideas" | "challenges";

/** Lets one import or undo at a time through, until its transaction ends. */
export async function lockImports(sql: RunSql): Promise<void> {
  await sql("select pg_advisory_xact_lock(hashtext('groundswell.import'))");
}

/** The import of a file with this SHA-256, in hex. */
export async function findImportOf(sql: RunSql, fingerprint: string): Promise<Import | null> {
  const [found] = await sql<Import>(
    `select id, name, created_at as "createdAt" from import where fingerprint = $1`,
    [fingerprint],
  );
  return found ?? null;
}

/** An import by its id, kept from changing until the transaction ends; null when there is none. */
export async function findImport(
  sql: RunSql,
  id: string,
): Promise<(Import & { readonly kind: ImportKind; readonly leavingAt: Date | null }) | null> {
  const [found] = await sql<Import & { kind: ImportKind; leavingAt: Date | null }>(
    `select id, kind, name, created_at as "createdAt", leaving_at as "leavingAt" from import
     where id = $1 for update`,
    [id],
  );
  return found ?? null;
}

/** Says that an import is being taken out. */
export async function markLeaving(sql: RunSql, id: string, at: Date): Promise<void> {
  await sql("update import set leaving_at = $2 where id = $1", [id, at]);
}

/** Notes a file as brought in. */
export async function insertImport(
  sql: RunSql,
  row: Import & { readonly kind: ImportKind; readonly fingerprint: string },
): Promise<void> {
  await sql(
    "insert into import (id, kind, name, fingerprint, created_at) values ($1, $2, $3, $4, $5)",
    [row.id, row.kind, row.name, row.fingerprint, row.createdAt],
  );
}

/** Forgets a file; everything that came with it must be gone. */
export async function deleteImport(sql: RunSql, id: string): Promise<void> {
  await sql("delete from import where id = $1", [id]);
}
