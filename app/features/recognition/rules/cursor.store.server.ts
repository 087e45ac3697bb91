import type { RunSql } from "#app/core/subject.ts";

export type ChangeList = "votes" | "reactions";

/** A place in a list of changes: by transaction, and within one by the order of writing. Large numbers, as text. */
export interface Cursor {
  readonly xid: string;
  readonly id: string;
}

const start: Cursor = { xid: "0", id: "0" };

/** Up to where a list has been read. */
export async function cursorOf(sql: RunSql, list: ChangeList): Promise<Cursor> {
  const [row] = await sql<Cursor>("select xid::text, id::text from rule_cursor where list = $1", [
    list,
  ]);
  return row ?? start;
}

interface Changes {
  /** The last of them; null when there are none. */
  readonly to: Cursor | null;
  readonly count: number;
  /** Whose ideas and comments they are about, as far as they are named. */
  readonly personIds: readonly string[];
}

/** What follows in a list, never what a transaction that is still running might yet precede. */
export async function changesAfter(
  sql: RunSql,
  list: ChangeList,
  { from, atMost }: { readonly from: Cursor; readonly atMost: number },
): Promise<Changes> {
  const [row] = await sql<Changes>(reading[list], [from.xid, from.id, atMost]);
  return row ?? { to: null, count: 0, personIds: [] };
}

/** Moves the cursor, unless another has been faster. */
export async function advance(
  sql: RunSql,
  list: ChangeList,
  { from, to }: { readonly from: Cursor; readonly to: Cursor },
): Promise<void> {
  await sql(
    `insert into rule_cursor (list, xid, id) values ($1, $4::bigint, $5::bigint)
     on conflict (list) do update set xid = excluded.xid, id = excluded.id
     where rule_cursor.xid = $2::bigint and rule_cursor.id = $3::bigint`,
    [list, from.xid, from.id, to.xid, to.id],
  );
}

const read = (table: string, subject: string, people: string) => `
  with change as (
    select h.xid, h.id, h.${subject} as subject from ${table} h
    where h.xid >= $1::text::xid8 and (h.xid, h.id) > ($1::text::xid8, $2::bigint)
      and h.xid < pg_snapshot_xmin(pg_current_snapshot())
    order by h.xid, h.id limit $3
  )
  select (select jsonb_build_object('xid', xid::text, 'id', id::text) from change order by xid desc, id desc limit 1) as "to",
    (select count(*)::int from change) as count,
    array(select distinct p.person_id from change c join ${people} on p.subject = c.subject) as "personIds"`;

const reading: Readonly<Record<ChangeList, string>> = {
  votes: read(
    "vote_change",
    "idea_id",
    "(select idea_id as subject, person_id from idea_author where named and from_id is null) p",
  ),
  reactions: read(
    "comment_reaction_change",
    "comment_id",
    "(select id as subject, author_id as person_id from comment) p",
  ),
};
