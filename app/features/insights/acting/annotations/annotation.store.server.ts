import type { RunSql } from "#app/core/subject.ts";
import type { AnnotationWish } from "../acting.schema.ts";

interface LockedAnnotation {
  readonly day: string;
  readonly text: string;
  readonly unitId: string | null;
  readonly revision: number;
  readonly isRemoved: boolean;
}

/** An annotation kept from changing until the transaction ends; null when there is none. */
export async function lockAnnotation(sql: RunSql, id: string): Promise<LockedAnnotation | null> {
  const [row] = await sql<LockedAnnotation>(
    `select day::text, text, unit_id as "unitId", revision, removed_at is not null as "isRemoved"
     from annotation where id = $1 for no key update`,
    [id],
  );
  return row ?? null;
}

/** Writes a new annotation; of the same form twice at once the second writes nothing. */
export async function insertAnnotation(
  sql: RunSql,
  { id, day, text, unitId }: AnnotationWish,
  { personId, at }: { readonly personId: string; readonly at: Date },
): Promise<boolean> {
  const rows = await sql(
    `insert into annotation (id, day, text, unit_id, written_by_id, written_at)
     values ($1, $2, $3, $4, $5, $6) on conflict (id) do nothing returning id`,
    [id, day, text, unitId, personId, at],
  );
  return rows.length > 0;
}

/** Writes what an annotation says now. */
export async function updateAnnotation(
  sql: RunSql,
  { id, day, text, unitId }: AnnotationWish,
): Promise<void> {
  await sql(
    "update annotation set day = $2, text = $3, unit_id = $4, revision = revision + 1 where id = $1",
    [id, day, text, unitId],
  );
}

/** Takes an annotation away; a form that made it and comes late does not bring it back. */
export async function removeAnnotationRow(sql: RunSql, id: string, at: Date): Promise<void> {
  await sql(
    "update annotation set removed_at = $2, revision = revision + 1 where id = $1 and removed_at is null",
    [id, at],
  );
}
