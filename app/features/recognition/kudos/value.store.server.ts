import type { RunSql } from "#app/core/subject.ts";
import type { ValueName } from "./value-name.ts";

export interface StoredValue {
  readonly id: string;
  readonly name: ValueName;
  readonly isArchived: boolean;
}

/** Every value, in their order; those who change them wait for each other until the transaction ends. */
export async function lockValues(sql: RunSql): Promise<StoredValue[]> {
  await sql("select pg_advisory_xact_lock(hashtextextended('groundswell.kudos-values', 0))");
  return sql(
    `select id, name, archived_at is not null as "isArchived" from kudos_value order by position, id`,
  );
}

/** Writes a value, behind all others when it is new. */
export async function saveValue(sql: RunSql, id: string, name: ValueName): Promise<void> {
  await sql(
    `insert into kudos_value (id, name, position)
     values ($1, $2::jsonb, (select coalesce(max(position) + 1, 0) from kudos_value))
     on conflict (id) do update set name = excluded.name`,
    [id, JSON.stringify(name)],
  );
}

/** Offers a value no longer, or again; thanks that were given in its name stay. */
export async function saveArchived(sql: RunSql, id: string, at: Date | null): Promise<void> {
  await sql("update kudos_value set archived_at = $2 where id = $1", [id, at]);
}
