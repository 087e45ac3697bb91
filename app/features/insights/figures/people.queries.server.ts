import { sql } from "#app/platform/db.server.ts";
import { measures, peopleMeasures, returnedBit, type PeopleMeasure } from "../rollups/act.ts";
import type { Grain } from "../rollups/period-number.ts";
import { spans } from "../rollups/people-counts.ts";

/** Of how many different people each measure is true. `people` did anything at all. */
export type CountedPeople = Readonly<Record<PeopleMeasure | "people", number>>;

/** Stretches of so many whole weeks or months, each named by the number of its last one (see period-number.ts). */
export interface Stretches {
  readonly grain: Grain;
  readonly span: number;
  readonly periods: readonly number[];
}

const all = ["people", ...measures] as const;
const none = Object.fromEntries(all.map((measure) => [measure, 0])) as CountedPeople;

/** Whether stretches of this length are kept ready; others are counted from what people did in each of their weeks or months. */
export function isKeptReady(grain: Grain, span: number): boolean {
  return spans.some(([one, length]) => one === grain && length === span);
}

/**
 * How many different people of a unit and everything below it (null: of the whole organisation) did what, in each of some
 * stretches. Somebody who acted in several of its units counts once; who returned had acted in the stretch before, wherever.
 */
export async function countedPeople(
  { grain, span, periods }: Stretches,
  unitId: string | null,
): Promise<ReadonlyMap<number, CountedPeople>> {
  if (!isKeptReady(grain, span)) return countedSlowly({ grain, span, periods }, unitId);
  const rows = await sql<CountedPeople & { period: number }>(peopleSql(unitId), [
    ...[grain, span, periods, unitId],
  ]);
  return byPeriod(periods, rows);
}

function byPeriod(
  periods: readonly number[],
  rows: readonly (CountedPeople & { readonly period: number })[],
): ReadonlyMap<number, CountedPeople> {
  const found = new Map(rows.map(({ period, ...counted }) => [period, counted]));
  return new Map(periods.map((period) => [period, { ...none, ...found.get(period) }]));
}

const within = (unitId: string | null, row: string) =>
  unitId === null
    ? "$4::uuid is null"
    : `${row}.unit_id in (select unit_id from units_within($4::uuid))`;
const maskOf = (measure: PeopleMeasure | "people") =>
  measure === "people" ? "true" : `acts & ${String(peopleMeasures[measure])} <> 0`;
const counting = all
  .map((measure) => `(count(*) filter (where ${maskOf(measure)}))::int as ${measure}`)
  .join(", ");
const adding = all.map((measure) => `sum(${measure})::int as ${measure}`).join(", ");

/** Those who acted in one unit are counted already; those who acted in several are joined here, each once. */
export const peopleSql = (unitId: string | null) => `
  with mover as (
    select m.period, m.person_id, bit_or(m.acts) as acts from insight_mover m
    where m.grain = $1 and m.span = $2 and m.period = any($3::int[]) and ${within(unitId, "m")}
    group by 1, 2)
  select period, ${adding} from (
    select p.period, ${all.map((measure) => `p.${measure}`).join(", ")} from insight_people p
    where p.grain = $1 and p.span = $2 and p.period = any($3::int[]) and ${within(unitId, "p")}
    union all
    select period, ${counting} from mover group by period) c
  group by period`;

/** The same for each of some units with everything below it, of one stretch that is kept ready. */
export async function countedPeopleOfUnits(
  {
    grain,
    span,
    period,
  }: { readonly grain: Grain; readonly span: number; readonly period: number },
  unitIds: readonly string[],
): Promise<ReadonlyMap<string, CountedPeople>> {
  if (!isKeptReady(grain, span)) throw new RangeError("No stretch of this length is kept by unit.");
  const rows = await sql<CountedPeople & { unitId: string }>(unitsSql, [
    ...[grain, span, period, unitIds],
  ]);
  const found = new Map(rows.map(({ unitId, ...counted }) => [unitId, counted]));
  return new Map(unitIds.map((id) => [id, { ...none, ...found.get(id) }]));
}

const unitsSql = `
  with shown as materialized (
    select s.id, w.unit_id from unnest($4::uuid[]) s (id) cross join lateral units_within(s.id) w),
  mover as (
    select s.id, m.person_id, bit_or(m.acts) as acts from insight_mover m join shown s on s.unit_id = m.unit_id
    where m.grain = $1 and m.span = $2 and m.period = $3
    group by 1, 2)
  select id as "unitId", ${adding} from (
    select s.id, ${all.map((measure) => `p.${measure}`).join(", ")} from insight_people p join shown s on s.unit_id = p.unit_id
    where p.grain = $1 and p.span = $2 and p.period = $3
    union all
    select id, ${counting} from mover group by id) c
  group by id`;

async function countedSlowly(
  { grain, span, periods }: Stretches,
  unitId: string | null,
): Promise<ReadonlyMap<number, CountedPeople>> {
  const rows = await sql<CountedPeople & { period: number }>(slowSql(unitId), [
    ...[grain, span, periods, unitId],
  ]);
  return byPeriod(periods, rows);
}

const acted = String(peopleMeasures.acted);

const slowSql = (unitId: string | null) => `
  with own as (
    select e.period, p.person_id, bit_or(p.acts) as acts
    from unnest($3::int[]) e (period)
    join insight_person_period p on p.grain = $1 and p.period between e.period - $2::int + 1 and e.period
    where ${within(unitId, "p")}
    group by 1, 2),
  earlier as (
    select distinct e.period, p.person_id from unnest($3::int[]) e (period)
    join insight_person_period p on p.grain = $1 and p.period between e.period - 2 * $2::int + 1 and e.period - $2::int
    where p.acts & ${acted} <> 0),
  whole as (
    select o.period, o.acts & ~${String(returnedBit)}
      | case when b.person_id is not null and o.acts & ${acted} <> 0 then ${String(returnedBit)} else 0 end as acts
    from own o left join earlier b on b.period = o.period and b.person_id = o.person_id)
  select period, ${counting} from whole group by period`;
