import type { RunSql } from "#app/core/subject.ts";
import { cutsOfActSql, pairMonthSql, tyingSql } from "./cut.ts";
import type { Source } from "./source.server.ts";

/** Whose acts of which days changed; the same place in both belongs together. */
export interface Touched {
  readonly personIds: readonly string[];
  readonly days: readonly string[];
}

interface Moved extends Touched {
  /** Counts and pairs that have come to nothing. */
  readonly counts: readonly object[];
  readonly pairs: readonly object[];
}

/**
 * Makes the kept acts of a source those that its facts say now, and moves every sum by the difference: what is equal is not
 * touched, so that repeating it changes nothing.
 */
export async function keepActs(
  sql: RunSql,
  source: Source,
  values: readonly unknown[],
): Promise<Touched> {
  const [gone] = await sql<Moved>(movingSql(source, "gone"), values);
  const [come] = await sql<Moved>(movingSql(source, "come"), values);
  const moved = [gone, come].filter((one) => one !== undefined);
  await dropEmpty(sql, moved);
  return {
    personIds: moved.flatMap(({ personIds }) => personIds),
    days: moved.flatMap(({ days }) => days),
  };
}

async function dropEmpty(sql: RunSql, moved: readonly Moved[]): Promise<void> {
  const counts = moved.flatMap((one) => one.counts);
  const pairs = moved.flatMap((one) => one.pairs);
  if (counts.length > 0) await sql(dropCountsSql, [JSON.stringify(counts)]);
  if (pairs.length > 0) await sql(dropPairsSql, [JSON.stringify(pairs)]);
}

const isFact = `f.subject_id = a.subject_id and f.act = a.act and f.person_id = a.person_id and f.day = a.day
  and f.unit_id = a.unit_id`;
const isEqual = `f.n = a.n and f.kind = a.kind and f.of_unit_id is not distinct from a.of_unit_id
  and f.category_id is not distinct from a.category_id`;

const goneSql = (scope: string) => `
  delete from insight_act a where ${scope} and not exists (select from fresh f where ${isFact} and ${isEqual})
  returning a.*`;

const comeSql = `
  insert into insight_act (subject_id, act, person_id, day, unit_id, n, of_unit_id, category_id, kind)
  select f.subject_id, f.act, f.person_id, f.day, f.unit_id, f.n, f.of_unit_id, f.category_id, f.kind
  from fresh f where not exists (select from insight_act a where ${isFact})
  on conflict do nothing returning *`;

const movingSql = ({ factsSql, scopeSql }: Source, way: "gone" | "come") => `
  with ${factsSql}, moved as (${way === "gone" ? goneSql(scopeSql) : comeSql}),
  counted as (${countingSql("moved", way === "gone" ? -1 : 1)}
    returning t.cut, t.start, t.unit_id, t.category_id, t.kind, t.act, t.n),
  paired as (${pairingSql("moved", way === "gone" ? -1 : 1)}
    returning t.month, t.unit_id, t.of_unit_id, t.act, t.n)
  select coalesce((select jsonb_agg(to_jsonb(c) - 'n') from counted c where c.n = 0), '[]') as counts,
    coalesce((select jsonb_agg(to_jsonb(p) - 'n') from paired p where p.n = 0), '[]') as pairs,
    array(select m.person_id from moved m order by m.person_id, m.day) as "personIds",
    array(select m.day::text from moved m order by m.person_id, m.day) as days`;

/** Writes the counts of acts where there are none. */
export const countsOfSql = (from: string, sign: 1 | -1) => `
  insert into insight_count as t (cut, start, unit_id, category_id, kind, act, n)
  select c.cut, c.start, c.unit_id, c.category_id, c.kind, m.act, ${String(sign)} * sum(m.n)
  from ${from} m cross join ${cutsOfActSql}
  group by 1, 2, 3, 4, 5, 6`;

/** Adds acts to the counts, or takes them away. */
const countingSql = (from: string, sign: 1 | -1) => `${countsOfSql(from, sign)}
  on conflict (cut, start, unit_id, category_id, kind, act) do update set n = t.n + excluded.n`;

/** Writes the pairs of units where there are none. */
export const pairsOfSql = (from: string, sign: 1 | -1) => `
  insert into insight_pair as t (month, unit_id, of_unit_id, act, n)
  select ${pairMonthSql}, m.unit_id, m.of_unit_id, m.act, ${String(sign)} * sum(m.n)
  from ${from} m where ${tyingSql}
  group by 1, 2, 3, 4`;

/** Adds acts to the pairs of units, or takes them away. */
const pairingSql = (from: string, sign: 1 | -1) => `${pairsOfSql(from, sign)}
  on conflict (month, unit_id, of_unit_id, act) do update set n = t.n + excluded.n`;

const dropCountsSql = `
  delete from insight_count t
  using jsonb_to_recordset($1::jsonb) as k (cut text, start date, unit_id uuid, category_id uuid, kind text, act text)
  where t.cut = k.cut and t.start = k.start and t.unit_id = k.unit_id and t.category_id = k.category_id
    and t.kind = k.kind and t.act = k.act and t.n = 0`;

const dropPairsSql = `
  delete from insight_pair t
  using jsonb_to_recordset($1::jsonb) as k (month date, unit_id uuid, of_unit_id uuid, act text)
  where t.month = k.month and t.unit_id = k.unit_id and t.of_unit_id = k.of_unit_id and t.act = k.act and t.n = 0`;
