import type { RunSql } from "#app/core/subject.ts";
import type { HeldEdit } from "./held-edit.ts";

type Row = Omit<HeldEdit, "text"> & { readonly text: HeldEdit["text"] | null };

/** What is held of an idea. */
interface Held {
  /** Null when nothing waits. */
  readonly held: HeldEdit | null;
  /** Together with the text's own version it tells a form that is old from one that is not; 0 when nothing was ever held. */
  readonly version: number;
}

/** What is held of an idea, with its version as of the same moment. Whoever reads it to change it holds the idea. */
export async function heldNow(sql: RunSql, ideaId: string): Promise<Held> {
  const [row] = await sql<Row>(
    `select editor_id as "editorId", version, text, tags, called_small as "calledSmall"
     from held_edit where idea_id = $1`,
    [ideaId],
  );
  if (!row) return { held: null, version: 0 };
  const { text, version } = row;
  return { held: text && { ...row, text }, version };
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

/** Has nothing wait any more, since it was refused or taken back; says whether something did. */
export async function dropEdit(sql: RunSql, ideaId: string): Promise<boolean> {
  return endEdit(sql, ideaId, 1);
}

/**
 * Has nothing wait any more, since it is written. Whoever goes on from it goes on from what the idea says now: the text's
 * own version grows in place of this one, unless no more than tags have changed.
 */
export async function settleEdit(sql: RunSql, ideaId: string, rewrites: boolean): Promise<void> {
  await endEdit(sql, ideaId, rewrites ? -1 : 0);
}

async function endEdit(sql: RunSql, ideaId: string, step: number): Promise<boolean> {
  const rows = await sql(
    `update held_edit set text = null, tags = null, version = version + $2
     where idea_id = $1 and text is not null returning idea_id`,
    [ideaId, step],
  );
  return rows.length > 0;
}
