import type { RunSql } from "#app/core/subject.ts";
import type { Named } from "../case.ts";

export interface ModerationReason {
  readonly id: string;
  readonly name: Named;
  readonly position: number;
  readonly archived: boolean;
}

/** All reasons in their order; archived ones last. */
export function reasonsInOrder(sql: RunSql): Promise<ModerationReason[]> {
  return sql<ModerationReason>(
    `select id, name, position, archived_at is not null as archived
     from moderation_reason order by archived_at is not null, position, id`,
  );
}

/** Writes a new reason, or what one says from now on. */
export async function saveReason(
  sql: RunSql,
  { id, name, position }: Omit<ModerationReason, "archived">,
): Promise<void> {
  await sql(
    `insert into moderation_reason (id, name, position) values ($1, jsonb_strip_nulls($2::jsonb), $3)
     on conflict (id) do update set name = excluded.name`,
    [id, JSON.stringify({ en: name.en || null, fr: name.fr || null }), position],
  );
}

/** Sets when a reason was archived; null brings it back. */
export async function setReasonArchived(sql: RunSql, id: string, at: Date | null): Promise<void> {
  await sql("update moderation_reason set archived_at = $2 where id = $1", [id, at]);
}

/** Writes the order: the position of each id is its place in the list. */
export async function saveReasonOrder(sql: RunSql, ids: readonly string[]): Promise<void> {
  await sql(
    `update moderation_reason r set position = o.place
     from unnest($1::uuid[]) with ordinality as o (id, place) where r.id = o.id`,
    [[...ids]],
  );
}
