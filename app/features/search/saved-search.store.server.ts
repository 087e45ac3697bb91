import type { RunSql } from "#app/core/subject.ts";
import type { SavedSearch } from "./saved-search.ts";

const columns = `id, person_id as "personId", name, query, notify`;

/** A person's other commands on saved searches wait until this transaction has ended. */
export async function lockSavedSearches(sql: RunSql, personId: string): Promise<void> {
  await sql("select pg_advisory_xact_lock(hashtextextended('saved searches ' || $1, 0))", [
    personId,
  ]);
}

/** What a person has saved. */
export function savedSearches(sql: RunSql, personId: string): Promise<SavedSearch[]> {
  return sql<SavedSearch>(`select ${columns} from saved_search where person_id = $1`, [personId]);
}

/** A saved search, kept from changing until the transaction ends; null when there is none. */
export async function lockSavedSearch(sql: RunSql, id: string): Promise<SavedSearch | null> {
  const [found] = await sql<SavedSearch>(
    `select ${columns} from saved_search where id = $1 for update`,
    [id],
  );
  return found ?? null;
}

/** Keeps a search; false when the id is taken. */
export async function insertSavedSearch(
  sql: RunSql,
  search: SavedSearch & { at: Date },
): Promise<boolean> {
  const rows = await sql(
    `insert into saved_search (id, person_id, name, query, notify, created_at, seen_until)
     values ($1, $2, $3, $4, $5, $6, $6) on conflict (id) do nothing returning id`,
    [search.id, search.personId, search.name, search.query, search.notify, search.at],
  );
  return rows.length > 0;
}

/** Gives a saved search another name. */
export async function updateName(sql: RunSql, id: string, name: string): Promise<void> {
  await sql("update saved_search set name = $2 where id = $1", [id, name]);
}

/** Switches the telling on, from now on, or off. */
export async function updateNotify(
  sql: RunSql,
  { id, notify, at }: { id: string; notify: boolean; at: Date },
): Promise<void> {
  await sql("update saved_search set notify = $2, seen_until = $3 where id = $1", [id, notify, at]);
}

/** Takes a saved search away. */
export async function deleteSavedSearch(sql: RunSql, id: string): Promise<void> {
  await sql("delete from saved_search where id = $1", [id]);
}

/** Notes up to when ideas have been looked at; false when somebody else has been here meanwhile. */
export async function advance(
  sql: RunSql,
  { id, from, to }: { id: string; from: Date; to: Date },
): Promise<boolean> {
  const rows = await sql(
    "update saved_search set seen_until = $3 where id = $1 and seen_until = $2 and notify returning id",
    [id, from, to],
  );
  return rows.length > 0;
}
