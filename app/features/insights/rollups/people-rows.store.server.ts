import type { RunSql } from "#app/core/subject.ts";
import { measures } from "./act.ts";
import type { CountedPeople, Mover, PersonPeriod } from "./people-counts.ts";

/** What people did week by week and month by month, person by person. */
export function periodsOf(sql: RunSql, personIds: readonly string[]): Promise<PersonPeriod[]> {
  return sql<PersonPeriod>(
    `select person_id as "personId", grain, period, unit_id as "unitId", acts from insight_person_period
     where person_id = any($1::uuid[]) order by person_id, grain, period, unit_id`,
    [personIds],
  );
}

/** Rows at once; a statement of all would be too long. */
const atOnce = 4_000;

/** Moves the counts of people by so much, and lets go of those that have come to nothing. */
export async function moveCounts(sql: RunSql, rows: readonly CountedPeople[]): Promise<void> {
  for (const some of inParts(rows)) {
    await sql(moveCountsSql, [JSON.stringify(some)]);
    const fewer = some.filter(({ people }) => people < 0);
    if (fewer.length > 0) await sql(dropEmptySql, [JSON.stringify(fewer)]);
  }
}

/** Writes the counts of people where there are none. */
export async function insertCounts(sql: RunSql, rows: Iterable<CountedPeople>): Promise<void> {
  for (const some of inParts(rows)) await sql(insertCountsSql, [JSON.stringify(some)]);
}

/** Writes down those who acted in several units. */
export async function insertMovers(sql: RunSql, movers: readonly Mover[]): Promise<void> {
  for (const some of inParts(movers)) await sql(insertMoversSql, [JSON.stringify(some)]);
}

/** Takes them away. */
export async function dropMovers(sql: RunSql, movers: readonly Mover[]): Promise<void> {
  for (const some of inParts(movers)) await sql(dropMoversSql, [JSON.stringify(some)]);
}

function* inParts<Row>(rows: Iterable<Row>): Generator<readonly Row[]> {
  let part: Row[] = [];
  for (const row of rows) {
    part.push(row);
    if (part.length < atOnce) continue;
    yield part;
    part = [];
  }
  if (part.length > 0) yield part;
}

const columns = ["people", ...measures];
const rowsSql = "jsonb_populate_recordset(null::insight_people, $1::jsonb)";

const insertCountsSql = `
  insert into insight_people as t (grain, span, period, unit_id, ${columns.join(", ")})
  select grain, span, period, unit_id, ${columns.join(", ")} from ${rowsSql}`;

const moveCountsSql = `${insertCountsSql}
  on conflict (grain, span, period, unit_id) do update
    set ${columns.map((column) => `${column} = t.${column} + excluded.${column}`).join(", ")}`;

const dropEmptySql = `
  delete from insight_people t using ${rowsSql} k
  where t.grain = k.grain and t.span = k.span and t.period = k.period and t.unit_id = k.unit_id and t.people = 0`;

const moversSql = `jsonb_to_recordset($1::jsonb)
  as m ("personId" uuid, grain text, span smallint, period int, "unitId" uuid, acts int)`;

const insertMoversSql = `
  insert into insight_mover (grain, span, period, person_id, unit_id, acts)
  select grain, span, period, "personId", "unitId", acts from ${moversSql}`;

const dropMoversSql = `
  delete from insight_mover t using ${moversSql}
  where t.grain = m.grain and t.span = m.span and t.period = m.period and t.person_id = m."personId"
    and t.unit_id = m."unitId"`;
