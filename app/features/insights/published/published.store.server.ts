import type { RunSql } from "#app/core/subject.ts";
import type { Grain } from "../periods/period.ts";
import type { TreeUnit } from "../small-groups/tables.ts";
import {
  longestOf,
  wholeOrganisation,
  type PublishedRow,
  type Stretch,
} from "./published-figure.ts";

/** A week or month that has ended, by number. */
export interface Closing {
  readonly grain: Grain;
  readonly last: number;
}

/** Lets one at a time settle what is published, until the transaction ends; waited for however long it takes. */
export async function holdPublished(sql: RunSql): Promise<void> {
  await sql("select set_config('lock_timeout', '0', true)");
  await sql("select pg_advisory_xact_lock(hashtextextended('insights published', 0))");
}

/** All units, and a text that is another one whenever their tree is. */
export async function treeOfUnits(
  sql: RunSql,
): Promise<{ readonly units: readonly TreeUnit[]; readonly tree: string }> {
  const units = await sql<TreeUnit>(`select id, parent_id as "parentId" from unit order by id`);
  const [row] = await sql<{ tree: string }>(
    `select md5(coalesce((select string_agg(id::text || coalesce(parent_id::text, ''), ',' order by id) from unit), '')
       || coalesce((select string_agg(id::text || coalesce(into_id::text, ''), ',' order by id) from removed_unit), '')) as tree`,
  );
  return { units, tree: row?.tree ?? "" };
}

/** How a week or month is settled: by which tree, and whether something changed since; null: not yet. */
export async function closingOf(
  sql: RunSql,
  { grain, last }: Closing,
): Promise<{ readonly tree: string; readonly isStale: boolean } | null> {
  const [row] = await sql<{ tree: string; isStale: boolean }>(
    `select tree, is_stale as "isStale" from insight_closing where grain = $1 and last = $2`,
    [grain, last],
  );
  return row ?? null;
}

/** Notes that a week or month is settled as things stood when the lock was taken; what changes meanwhile is noted as late. */
export async function noteClosing(
  sql: RunSql,
  { grain, last }: Closing,
  { at, tree }: { readonly at: Date; readonly tree: string },
): Promise<void> {
  await sql(
    `insert into insight_closing (grain, last, settled_at, tree) values ($1, $2, $3, $4)
     on conflict (grain, last) do update set settled_at = excluded.settled_at, tree = excluded.tree, is_stale = false`,
    [grain, last, at, tree],
  );
}

const columns = `span::int, last, unit_id as "unitId", is_direct as "isDirect", staff, participants, returners,
  first_timers as "firstTimers", reach, recognised, hidden::int`;

/** What is published of all units in every stretch that has a day in common with a run. */
export async function publishedMeeting(
  sql: RunSql,
  grain: Grain,
  { span, last }: Stretch,
): Promise<PublishedRow[]> {
  return sql<PublishedRow>(
    `select ${columns} from insight_published
     where grain = $1 and last > $3::int - $2::int and last - span < $3::int`,
    [grain, span, last],
  );
}

/** What is published of the whole organisation's first-timers in single weeks or months that have one of these numbers. */
export async function publishedFirstTimers(
  sql: RunSql,
  grain: Grain,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<PublishedRow[]> {
  return sql<PublishedRow>(
    `select ${columns} from insight_published
     where grain = $1 and span = 1 and last between $2 and $3 and unit_id = $4 and not is_direct`,
    [grain, from, to, wholeOrganisation],
  );
}

const writtenAtOnce = 10_000;

/** Writes rows over what is there. */
export async function writePublished(
  sql: RunSql,
  grain: Grain,
  rows: readonly PublishedRow[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += writtenAtOnce)
    await sql(writeSql, [grain, JSON.stringify(rows.slice(from, from + writtenAtOnce))]);
}

const writeSql = `
  insert into insight_published (unit_id, grain, span, last, is_direct, staff, participants, returners, first_timers, reach,
    recognised, hidden)
  select "unitId", $1, span, last, "isDirect", staff, participants, returners, "firstTimers", reach, recognised, hidden
  from jsonb_to_recordset($2::jsonb) as r (span int, last int, "unitId" uuid, "isDirect" boolean, staff int,
    participants int, returners int, "firstTimers" int, reach int, recognised int, hidden int)
  on conflict (unit_id, grain, span, last, is_direct) do update set staff = excluded.staff,
    participants = excluded.participants, returners = excluded.returners, first_timers = excluded.first_timers,
    reach = excluded.reach, recognised = excluded.recognised, hidden = excluded.hidden`;

/** The first week or month in which anybody did anything; null where nobody did. */
export async function firstPeriod(sql: RunSql, grain: Grain): Promise<number | null> {
  const [row] = await sql<{ first: number | null }>(
    `select min(period) as first from insight_person_period where grain = $1`,
    [grain],
  );
  return row?.first ?? null;
}

/**
 * Of those up to the last one that has ended, the latest that is not settled, or not any more; null: none. Runs that began
 * before anybody did anything, and those that they are compared with, are settled too.
 */
export async function nextClosing(
  sql: RunSql,
  { grain, last }: Closing,
  { tree, withStale }: { readonly tree: string; readonly withStale: boolean },
): Promise<Closing | null> {
  const first = await firstPeriod(sql, grain);
  if (first === null || first > last) return null;
  const [row] = await sql<{ last: number }>(
    `select g.last from generate_series($2::int, $3::int) g (last)
     left join insight_closing c on c.grain = $1 and c.last = g.last
     where c.last is null or ($5 and (c.is_stale or c.tree <> $4))
     order by c.last is null desc, g.last desc limit 1`,
    [grain, first - 2 * longestOf(grain) + 1, last, tree, withStale],
  );
  return row ? { grain, last: row.last } : null;
}
