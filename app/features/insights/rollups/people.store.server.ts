import type { RunSql } from "#app/core/subject.ts";
import type { Touched } from "./acts.store.server.ts";
import { monthSql, participatesSql, periodsOfKeysSql, weekSql } from "./people-sql.server.ts";
import { noteLate } from "../published/late.store.server.ts";
import { nobody } from "./act.ts";
import type { Grain } from "./period-number.ts";

/** Keeps who did what in which week and month, after acts of some people on some days changed. */
export async function keepPeople(sql: RunSql, touched: Touched): Promise<void> {
  const moved = await keepFirst(sql, touched.personIds);
  const personIds = [...touched.personIds, ...moved.personIds];
  if (personIds.length === 0) return;
  const changed = await changedKeys(sql, { personIds, days: [...touched.days, ...moved.days] });
  if (changed.length === 0) return;
  await noteLate(sql, changed);
  const keys = [
    changed.map(({ grain }) => grain),
    changed.map(({ period }) => period),
    changed.map(({ personId }) => personId),
  ];
  await sql(dropPeriodsSql, keys);
  await sql(addPeriodsSql, keys);
}

/** Keeps on which day people acted first; returns those for whom it is another one, with both days. */
async function keepFirst(sql: RunSql, personIds: readonly string[]): Promise<Touched> {
  const people = [...new Set(personIds)].filter((id) => id !== nobody);
  if (people.length === 0) return { personIds: [], days: [] };
  const moved = await sql<{ personId: string; was: string | null; is: string | null }>(firstSql, [
    people,
  ]);
  if (moved.length > 0)
    await sql(keepFirstSql, [moved.map(({ personId }) => personId), moved.map(({ is }) => is)]);
  const days = moved.flatMap(({ personId, was, is }) =>
    [was, is].flatMap((day) => (day === null ? [] : [{ personId, day }])),
  );
  return { personIds: days.map(({ personId }) => personId), days: days.map(({ day }) => day) };
}

interface Key {
  readonly grain: Grain;
  readonly period: number;
  readonly personId: string;
}

/** Weeks and months of people whose row is another one than before. */
function changedKeys(sql: RunSql, { personIds, days }: Touched): Promise<Key[]> {
  return sql<Key>(changedSql, [personIds, days]);
}

const firstSql = `
  select w.person_id as "personId", f.first_on::text as was, n.first_on::text as is
  from unnest($1::uuid[]) w (person_id)
  cross join lateral (
    select min(a.day) as first_on from insight_act a where a.person_id = w.person_id and ${participatesSql("a.act")}) n
  left join insight_person f on f.person_id = w.person_id
  where n.first_on is distinct from f.first_on`;

const keepFirstSql = `
  with moved as (select * from unnest($1::uuid[], $2::date[]) m (person_id, first_on)),
  gone as (delete from insight_person f using moved m where f.person_id = m.person_id and m.first_on is null)
  insert into insight_person (person_id, first_on) select person_id, first_on from moved where first_on is not null
  on conflict (person_id) do update set first_on = excluded.first_on`;

/** Keys with the days from which and before which they reach. */
const withDays = (keys: string) => `
  select k.grain, k.period, k.person_id, d.first_day,
    case k.grain when 'week' then d.first_day + 7 else (d.first_day + interval '1 month')::date end as end_day
  from ${keys} k cross join lateral (select case k.grain
    when 'week' then date '1970-01-05' + 7 * k.period
    else (date '1970-01-01' + make_interval(months => k.period))::date end as first_day) d`;

const changedSql = `
  with asked as (
    select distinct g.grain, g.period, t.person_id from unnest($1::uuid[], $2::date[]) t (person_id, day)
    cross join lateral (values ('week', ${weekSql("t.day")}), ('month', ${monthSql("t.day")})) g (grain, period)
    where t.person_id <> '${nobody}'
  ), key as materialized (${withDays("asked")}),
  fresh as (${periodsOfKeysSql}),
  kept as (
    select p.person_id, p.grain, p.period, p.unit_id, p.acts from key k
    join insight_person_period p on p.person_id = k.person_id and p.grain = k.grain and p.period = k.period
  )
  select distinct grain, period, person_id as "personId" from (
    (select * from fresh except all select * from kept) union all (select * from kept except all select * from fresh)) d`;

const keysSql = `unnest($1::text[], $2::int[], $3::uuid[])`;

const dropPeriodsSql = `
  delete from insight_person_period p using ${keysSql} k (grain, period, person_id)
  where p.person_id = k.person_id and p.grain = k.grain and p.period = k.period`;

const addPeriodsSql = `
  with asked as (select * from ${keysSql} k (grain, period, person_id)),
  key as materialized (${withDays("asked")})
  insert into insight_person_period (person_id, grain, period, unit_id, acts)
  select person_id, grain, period, unit_id, acts from (${periodsOfKeysSql}) f`;
