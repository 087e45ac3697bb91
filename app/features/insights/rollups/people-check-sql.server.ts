/**
 * The counts of people, reckoned by the database from what everybody did week by week and month by month: another way than
 * that of people-counts.ts, so that the check of every night finds mistakes of either.
 */
import { measures, peopleMeasures, returnedBit } from "./act.ts";
import { spans } from "./people-counts.ts";

const acted = String(peopleMeasures.acted);

/** What everybody did within each span, unit by unit, in how many `units`. */
const wholeSql = `
  with span (grain, span) as (values ${spans.map(([grain, span]) => `('${grain}', ${String(span)})`).join(", ")}),
  own as materialized (
    select p.person_id, s.grain, s.span, w.period, p.unit_id, bit_or(p.acts) as acts
    from insight_person_period p join span s on s.grain = p.grain
    cross join lateral generate_series(p.period, p.period + s.span - 1) w (period)
    group by 1, 2, 3, 4, 5
  ),
  earlier as (
    select distinct person_id, grain, span, period + span as period from own where acts & ${acted} <> 0
  ),
  whole as (
    select o.person_id, o.grain, o.span, o.period, o.unit_id,
      o.acts | case when b.person_id is not null and o.acts & ${acted} <> 0 then ${String(returnedBit)} else 0 end as acts,
      count(*) over (partition by o.person_id, o.grain, o.span, o.period) as units
    from own o
    left join earlier b on b.person_id = o.person_id and b.grain = o.grain and b.span = o.span and b.period = o.period
  )`;

/** The columns of insight_people, in the order of the statement below. */
export const peopleColumns = ["grain", "span", "period", "unit_id", "people", ...measures].join(
  ", ",
);

/** The rows of insight_people: those who acted in one unit alone. */
export const peopleRowsSql = `${wholeSql}
  select grain, span, period, unit_id, count(*),
    ${measures.map((measure) => `count(*) filter (where acts & ${String(peopleMeasures[measure])} <> 0)`).join(", ")}
  from whole where units = 1 group by grain, span, period, unit_id`;

/** The rows of insight_mover: those who acted in several. */
export const moverRowsSql = `${wholeSql}
  select grain, span::smallint, period, person_id, unit_id, acts from whole where units > 1`;
