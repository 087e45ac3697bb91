import type { RunSql } from "#app/core/subject.ts";
import type { HeldEdit } from "./held-edit.ts";

const columns = `editor_id as "editorId", version, text, tags, called_small as "calledSmall"`;

/** The edit of an idea that waits; null when there is none. Whoever reads it to change it holds the idea. */
export async function heldEdit(sql: RunSql, ideaId: string): Promise<HeldEdit | null> {
  const [row] = await sql<HeldEdit>(
    `select ${columns} from held_edit where idea_id = $1 and text is not null`,
    [ideaId],
  );
  return row ?? null;
}

/** Whether edits of published ideas wait in one of these categories. */
export async function looksBefore(sql: RunSql, categoryIds: readonly string[]): Promise<boolean> {
  const rows = await sql(
    "select from category where id = any($1::uuid[]) and premoderated for share",
    [[...categoryIds]],
  );
  return rows.length > 0;
}

/** Has an edit wait, in place of one that waits already. */
export async function holdEdit(
  sql: RunSql,
  ideaId: string,
  { editorId, text, tags, calledSmall, at }: Omit<HeldEdit, "version"> & { readonly at: Date },
): Promise<void> {
  await sql(
    `insert into held_edit as h (idea_id, editor_id, text, tags, called_small, at)
     values ($1, $2, $3, $4, $5, $6)
     on conflict (idea_id) do update set editor_id = excluded.editor_id, text = excluded.text,
       tags = excluded.tags, called_small = excluded.called_small, at = excluded.at, version = h.version + 1`,
    [ideaId, editorId, JSON.stringify(text), tags && [...tags], calledSmall, at],
  );
}

/** Has nothing wait any more; says whether something did. */
export async function dropEdit(sql: RunSql, ideaId: string): Promise<boolean> {
  const rows = await sql(
    `update held_edit set text = null, tags = null where idea_id = $1 and text is not null
     returning idea_id`,
    [ideaId],
  );
  return rows.length > 0;
}
