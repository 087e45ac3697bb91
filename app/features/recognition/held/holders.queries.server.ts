import { pageOf, type Cursor, type Page } from "#app/core/page.ts";
import { prepared } from "#app/platform/db.server.ts";
import { held, heldOpenly } from "./shown-sql.server.ts";

/** Somebody who holds a badge and lets others know. */
export interface Holder {
  readonly id: string;
  readonly name: string;
  readonly jobTitle: string;
  readonly unitId: string;
  readonly unit: string;
  /** How often they were given it. */
  readonly times: number;
}

const pageSize = 24;

/** How many people hold a badge, and a page of those who let themselves be named, the latest first. */
export async function holdersOf(
  badgeId: string,
  after: Cursor | null,
): Promise<{ readonly count: number; readonly named: Page<Holder> }> {
  const [[counted], rows] = await Promise.all([
    prepared<{ count: number }>("count-holders", countSql, [badgeId]),
    prepared<Holder & { at: number }>("badge-holders", holdersSql, [
      badgeId,
      after?.value ?? null,
      after?.id ?? null,
      pageSize + 1,
    ]),
  ]);
  const page = pageOf(rows, pageSize, ({ at, id }) => ({ value: at, id }));
  const named = { ...page, rows: page.rows.map(({ at: _, ...holder }) => holder) };
  return { count: counted?.count ?? 0, named };
}

const countSql = `
  select count(distinct a.person_id)::int as count from award a where a.badge_id = $1::uuid and ${held}`;

/** Of the badge $1, after the moment $2 and the person $3. */
export const holdersSql = `
  select p.id, p.name, p.job_title as "jobTitle", p.unit_id as "unitId", u.name as unit, h.times::int, h.at
  from (
    select a.person_id, count(*) as times, max(round(extract(epoch from a.accepted_at) * 1000))::float8 as at
    from award a join award_gift g on g.id = a.gift_id
    join recognition_choice c on c.person_id = a.person_id and c.is_named
    where a.badge_id = $1::uuid and ${heldOpenly}
    group by a.person_id
  ) h
  join person p on p.id = h.person_id and p.deactivated_at is null
  join unit u on u.id = p.unit_id
  where $2::float8 is null or (h.at, p.id) < ($2::float8, $3::uuid)
  order by h.at desc, p.id desc limit $4`;
