import { sql } from "#app/platform/db.server.ts";
import { tyingActs, type Cut } from "../rollups/cut.ts";

/** How often people of one unit supported, discussed or joined ideas of another; null stands for all units that are not shown. */
export interface PairOfUnits {
  readonly fromId: string | null;
  readonly toId: string | null;
  readonly votes: number;
  readonly comments: number;
  readonly coauthorships: number;
}

interface Months {
  /** The first day of the first month, and any day of the last. */
  readonly from: string;
  readonly to: string;
}

/**
 * Who works with whom, in whole months: each of some units stands for everything below it. Of units that lie within each
 * other the nearest counts.
 */
export function unitPairs(
  { from, to }: Months,
  unitIds: readonly string[],
): Promise<PairOfUnits[]> {
  return sql<PairOfUnits>(pairsSql, [from, to, unitIds]);
}

/** The statement behind `unitPairs`. */
export const pairsSql = `
  with recursive below as (
    select s.id as shown, s.id as unit_id from unnest($3::uuid[]) s (id)
    union
    select below.shown, u.id from below join unit u on u.parent_id = below.unit_id and u.id <> all($3::uuid[])
  ), place as materialized (
    select shown, unit_id from below
    union select below.shown, r.id from below join removed_unit r on r.into_id = below.unit_id
  ), pair as (
    select p.unit_id, p.of_unit_id, sum(p.n) filter (where p.act = 'voted') as votes,
      sum(p.n) filter (where p.act = 'commented') as comments, sum(p.n) filter (where p.act = 'coauthored') as coauthorships
    from insight_pair p where p.month between date_trunc('month', $1::timestamp)::date and $2::date
    group by 1, 2)
  select f.shown as "fromId", t.shown as "toId", coalesce(sum(p.votes), 0)::int as votes,
    coalesce(sum(p.comments), 0)::int as comments, coalesce(sum(p.coauthorships), 0)::int as coauthorships
  from pair p left join place f on f.unit_id = p.unit_id left join place t on t.unit_id = p.of_unit_id
  group by 1, 2 order by 1, 2`;

/** How often people of a unit itself, without those below it, acted for ideas (given), ideas of it were acted for (received), and both (own). */
export interface TiesOfUnit {
  readonly unitId: string;
  readonly act: (typeof tyingActs)[number];
  readonly given: number;
  readonly received: number;
  readonly own: number;
}

/**
 * The row and column totals and the diagonal of the whole matrix, unit by unit, in whole months: what a silo index needs, from a
 * hundredth of the rows that all pairs have.
 */
export function unitTies({ from, to }: Months): Promise<TiesOfUnit[]> {
  return sql<TiesOfUnit>(tiesSql, [from, to, [...tyingActs]]);
}

const totalOf = (cut: Cut) => `coalesce(sum(c.n) filter (where c.cut = '${cut}'), 0)::int`;

const tiesSql = `
  select c.unit_id as "unitId", c.act, ${totalOf("unit_month")} as given, ${totalOf("received_month")} as received,
    ${totalOf("own_month")} as own
  from insight_count c
  where c.cut in ('unit_month', 'received_month', 'own_month') and c.act = any($3::text[])
    and c.start between date_trunc('month', $1::timestamp)::date and $2::date
  group by 1, 2 order by 1, 2`;
