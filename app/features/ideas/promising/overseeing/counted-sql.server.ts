/** What the figures of an overview count, so that a figure and the list behind it ask the same. $1: weeks, $2: now. */

export const now = "coalesce($2::timestamptz, now())";

/** The units there are, with their depth and their place in the tree. */
export const places = `
  place as (
    select u.id, u.name, 0 as depth, array[u.name, u.id::text] as path from unit u
    where u.parent_id is null and not u.imported
    union all
    select u.id, u.name, p.depth + 1, p.path || array[u.name, u.id::text]
    from unit u join place p on u.parent_id = p.id
  )`;

/** Since when the period goes. */
export const since = `since as (select ${now} - make_interval(weeks => $1::int) as at)`;

/** Waits `a` of ideas `i` that were answered in the period, or whose promise ran out in it and is broken by now. */
export const inPeriod = `
  (a.answered_at between since.at and ${now}
    or a.answered_at is null and a.paused_at is null and a.stage = i.stage and a.due_at between since.at and ${now})`;

/** Of those: what was promised, what of it was kept, and the first answers, of which the median is taken. */
export const counted = {
  settled: "a.due_at is not null",
  kept: "a.answered_at < a.due_at",
  first: "a.stage = 'open' and a.answered_after is not null",
} as const;
