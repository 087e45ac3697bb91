import { bits, firstBit, participating, personActs } from "./act.ts";

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
