import type { RunSql } from "#app/core/subject.ts";
import type { SavedView } from "./saved-view.ts";

const columns = `id, person_id as "personId", name, page, search, unit_id as "unitId", is_shared as "isShared", revision`;

/** A person's other commands on saved views wait until this transaction has ended. */
export async function lockViewsOf(sql: RunSql, personId: string): Promise<void> {
  await sql("select pg_advisory_xact_lock(hashtextextended('saved views ' || $1, 0))", [personId]);
}

/** What a person has saved. */
export function viewsOf(sql: RunSql, personId: string): Promise<SavedView[]> {
  return sql<SavedView>(`select ${columns} from saved_view where person_id = $1`, [personId]);
}

/** A saved view, kept from changing until the transaction ends; null when there is none. */
export async function lockView(sql: RunSql, id: string): Promise<SavedView | null> {
  const [found] = await sql<SavedView>(
    `select ${columns} from saved_view where id = $1 for update`,
    [id],
  );
  return found ?? null;
}

/** Keeps a view; false when the id is taken. */
export async function insertView(
  sql: RunSql,
  view: Omit<SavedView, "revision"> & { readonly at: Date },
): Promise<boolean> {
  const rows = await sql(
    `insert into saved_view (id, person_id, name, page, search, unit_id, is_shared, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (id) do nothing returning id`,
    [
      ...[view.id, view.personId, view.name, view.page, view.search, view.unitId],
      ...[view.isShared, view.at],
    ],
  );
  return rows.length > 0;
}

/** Gives a view another name, or other readers. */
export async function updateView(
  sql: RunSql,
  { id, name, isShared }: Pick<SavedView, "id" | "name" | "isShared">,
): Promise<void> {
  await sql(
    "update saved_view set name = $2, is_shared = $3, revision = revision + 1 where id = $1",
    [id, name, isShared],
  );
}

/** Takes a view away. */
export async function deleteView(sql: RunSql, id: string): Promise<void> {
  await sql("delete from saved_view where id = $1", [id]);
}
