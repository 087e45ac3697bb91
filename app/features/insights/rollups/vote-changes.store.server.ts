import type { RunSql } from "#app/core/subject.ts";

/** Votes that changed, as pairs of an idea and a person, and where the list was left. */
interface Changes {
  readonly ideaIds: readonly string[];
  readonly personIds: readonly string[];
  readonly to: { readonly xid: string; readonly id: string } | null;
}

/**
 * Follows the list of vote changes by some more of them, never past what a transaction that is still running might yet
 * precede. Whoever calls it reckons them in the same transaction.
 */
export async function takeVoteChanges(sql: RunSql, atMost: number): Promise<Omit<Changes, "to">> {
  const [row] = await sql<Changes>(nextSql, [atMost]);
  if (!row?.to) return { ideaIds: [], personIds: [] };
  await sql(
    `insert into insight_cursor (list, xid, id) values ('votes', $1::bigint, $2::bigint)
     on conflict (list) do update set xid = excluded.xid, id = excluded.id`,
    [row.to.xid, row.to.id],
  );
  return row;
}

/** Leaves the list behind as far as it can be followed, for whoever reckons all votes in the same transaction. */
export async function passVoteChanges(sql: RunSql): Promise<void> {
  await sql(
    `insert into insight_cursor (list, xid, id)
     select 'votes', h.xid::text::bigint, h.id from vote_change h
     where h.xid < pg_snapshot_xmin(pg_current_snapshot()) order by h.xid desc, h.id desc limit 1
     on conflict (list) do update set xid = excluded.xid, id = excluded.id`,
  );
}

const cursorSql = `
  select coalesce((select c.xid::text from insight_cursor c where c.list = 'votes'), '0')::xid8 as xid,
    coalesce((select c.id from insight_cursor c where c.list = 'votes'), 0) as id`;

const nextSql = `
  with change as materialized (
    select h.xid, h.id, h.idea_id, h.person_id from (${cursorSql}) c
    cross join lateral (
      select h.* from vote_change h
      where h.xid >= c.xid and (h.xid, h.id) > (c.xid, c.id) and h.xid < pg_snapshot_xmin(pg_current_snapshot())
      order by h.xid, h.id limit $1) h
  ), pair as (select distinct idea_id, person_id from change)
  select (select jsonb_build_object('xid', xid::text, 'id', id::text) from change order by xid desc, id desc limit 1) as "to",
    array(select idea_id from pair order by idea_id, person_id) as "ideaIds",
    array(select person_id from pair order by idea_id, person_id) as "personIds"`;

/**
 * Whether there is something to reckon: a mark, a vote that changed, or an idea that was opened. The order keeps the
 * planner, which cannot know that nearly nothing is behind the cursor, from reading the whole list.
 */
export const anythingSql = `
  select exists (select from insight_mark) or exists (select from insight_opening where not counted)
    or exists (select from (${cursorSql}) c cross join lateral (
      select h.id from vote_change h
      where h.xid >= c.xid and (h.xid, h.id) > (c.xid, c.id) and h.xid < pg_snapshot_xmin(pg_current_snapshot())
      order by h.xid, h.id limit 1) h) as "isThere"`;

/** Ideas with something that is not reckoned yet: a mark, or votes whose turn has not come, such as while an older transaction runs. */
export async function waitingIdeas(sql: RunSql): Promise<ReadonlySet<string>> {
  const rows = await sql<{ id: string }>(
    `select id from insight_mark where kind = 'idea'
     union
     select h.idea_id from (${cursorSql}) c join vote_change h on h.xid >= c.xid and (h.xid, h.id) > (c.xid, c.id)`,
  );
  return new Set(rows.map(({ id }) => id));
}
