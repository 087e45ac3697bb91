import {
  bits,
  firstBit,
  measures,
  participating,
  peopleMeasures,
  personActs,
  returnedBit,
} from "./act.ts";

const quoted = (words: readonly string[]) => words.map((word) => `'${word}'`).join(", ");
/** Whether an act makes its person a participant. */
export const participatesSql = (act: string) => `${act} in (${quoted(participating)})`;

const bitSql = (act: string) =>
  `case ${act} ${personActs.map((one) => `when '${one}' then ${String(bits[one])}`).join(" ")} else 0 end`;

/** The number of the week or month of a day, as `periodOf` says it. */
export const weekSql = (day: string) => `floor((${day} - date '1970-01-05') / 7.0)::int`;
export const monthSql = (day: string) =>
  `((extract(year from ${day}) - 1970) * 12 + extract(month from ${day}) - 1)::int`;

/** What days somebody did something in, week by week and month by month, with bits: of rows `s (person_id, day, unit_id, bit)`. */
const inPeriods = (from: string) => `
  select s.person_id, g.grain, g.period, s.unit_id, bit_or(s.bit) as acts
  from (${from}) s
  cross join lateral (values ('week', ${weekSql("s.day")}), ('month', ${monthSql("s.day")})) g (grain, period)
  where s.bit > 0 group by 1, 2, 3, 4`;

const bitsOfActs = (which: string) => `
  select a.person_id, a.day, a.unit_id, ${bitSql("a.act")}
    | case when ${participatesSql("a.act")} and a.day = f.first_on then ${String(firstBit)} else 0 end as bit
  from insight_act a left join insight_person f on f.person_id = a.person_id where ${which}
  union all
  select a.person_id, a.day, a.unit_id, ${String(bits.opened)} from insight_opening a where ${which}`;

/** The rows of insight_person_period, of everybody. */
export const periodsOfAllSql = inPeriods(bitsOfActs("true"));

/** The same of keys `k (grain, period, person_id, first_day, end_day)` alone. */
export const periodsOfKeysSql = `
  select k.person_id, k.grain, k.period, s.unit_id, bit_or(s.bit) as acts
  from key k cross join lateral (
    ${bitsOfActs("a.person_id = k.person_id and a.day >= k.first_day and a.day < k.end_day")}) s
  where s.bit > 0 group by 1, 2, 3, 4`;

/** Of how many weeks or months together people are counted. */
export const spans = [
  ["week", 1],
  ["month", 1],
  ["month", 3],
  ["month", 12],
] as const;

const spanSql = `span (grain, span) as (values ${spans.map(([grain, span]) => `('${grain}', ${String(span)})`).join(", ")})`;
const acted = String(peopleMeasures.acted);

/**
 * What the people `$1` did within each span, unit by unit, with whether they had acted in the one before: as far as what
 * happened from the months `$2` to `$3` and the weeks `$4` to `$5` makes a difference. `units` says in how many.
 */
export const wholeSql = `
  ${spanSql},
  edge (grain, low, high) as (values ('month', $2::int, $3::int), ('week', $4::int, $5::int)),
  own as materialized (
    select p.person_id, s.grain, s.span, w.period, p.unit_id, bit_or(p.acts) as acts
    from insight_person_period p join edge e on e.grain = p.grain join span s on s.grain = p.grain
    cross join lateral generate_series(
      greatest(p.period, e.low - s.span), least(p.period + s.span - 1, e.high + 2 * s.span - 1)) w (period)
    where p.person_id = any($1::uuid[])
    group by 1, 2, 3, 4, 5
  ),
  earlier as (
    select distinct person_id, grain, span, period + span as period from own where acts & ${acted} <> 0
  ),
  whole as (
    select o.person_id, o.grain, o.span, o.period, o.unit_id,
      o.acts | case when b.person_id is not null and o.acts & ${acted} <> 0 then ${String(returnedBit)} else 0 end as acts,
      count(*) over (partition by o.person_id, o.grain, o.span, o.period) as units
    from own o join edge e on e.grain = o.grain
    left join earlier b on b.person_id = o.person_id and b.grain = o.grain and b.span = o.span and b.period = o.period
    where o.period between e.low and e.high + 2 * o.span - 1
  )`;

const columns = ["people", ...measures];

/** The counts of `whole` where somebody acted in one unit alone. */
export const peopleOfWholeSql = (sign: 1 | -1) => `
  select grain, span, period, unit_id, ${String(sign)} * count(*),
    ${measures.map((measure) => `${String(sign)} * count(*) filter (where acts & ${String(peopleMeasures[measure])} <> 0)`).join(", ")}
  from whole where units = 1 group by grain, span, period, unit_id`;

/** Adds the people of `whole` to the counts, or takes them away; says where nobody is left. */
export const countPeopleSql = (sign: 1 | -1) => `
  with ${wholeSql}, counted as (
    insert into insight_people as t (grain, span, period, unit_id, ${columns.join(", ")})
    ${peopleOfWholeSql(sign)}
    on conflict (grain, span, period, unit_id) do update
      set ${columns.map((column) => `${column} = t.${column} + excluded.${column}`).join(", ")}
    returning t.grain, t.span, t.period, t.unit_id, t.people)
  select coalesce(jsonb_agg(to_jsonb(c) - 'people'), '[]') as emptied from counted c where c.people = 0`;

/** Writes down those who acted in several units. */
export const addMoversSql = `
  with ${wholeSql}
  insert into insight_mover (grain, span, period, person_id, unit_id, acts)
  select grain, span, period, person_id, unit_id, acts from whole where units > 1`;

/** Takes them away, within the same edges. */
export const dropMoversSql = `
  delete from insight_mover m
  using (values ('month', $2::int, $3::int), ('week', $4::int, $5::int)) e (grain, low, high)
  where m.person_id = any($1::uuid[]) and m.grain = e.grain and m.period between e.low and e.high + 2 * m.span - 1`;
