import type { RunSql } from "#app/core/subject.ts";
import { cutsOfActSql, pairMonthSql, tyingSql } from "./cut.ts";
import { ideaRowsSql, stageRowsSql } from "./idea-rows-sql.server.ts";
import { participatesSql, periodsOfAllSql } from "./people-sql.server.ts";
import { sources, type SubjectOfActs } from "./source.server.ts";
import { staffRowsSql } from "./staff.store.server.ts";

/** Rows of one side that the other lacks, by a key that says what they are about. */
const against = (kept: string, fresh: string, key: string) => `
  select distinct ${key} as key from (
    ((${kept}) except all (${fresh})) union all ((${fresh}) except all (${kept}))) d
  order by 1 limit 100000`;

/** The same where the fresh rows begin with common table expressions of their own. */
const keptAgainst = (kept: string, fresh: string, key: string) =>
  against(kept, `select * from (${fresh}) f`, key);

const acts = "subject_id, act, person_id, day, unit_id, n, of_unit_id, category_id, kind";

/** Of some subjects, those whose kept acts are not what the facts say. */
export async function differingSubjects(
  sql: RunSql,
  kind: SubjectOfActs,
  ids: readonly string[],
): Promise<string[]> {
  const { factsSql, scopeSql } = sources[kind];
  const fresh = `with ${factsSql} select ${acts} from fresh`;
  const kept = `select ${acts} from insight_act a where ${scopeSql}`;
  const rows = await sql<{ key: string }>(keptAgainst(kept, fresh, "subject_id::text"), [ids]);
  if (kind !== "idea") return rows.map(({ key }) => key);
  const others = [
    ["insight_idea", ideaRowsSql],
    ["insight_stage", stageRowsSql],
  ] as const;
  const found = [rows];
  for (const [table, rowsSql] of others) {
    const ofIdeas = `select * from ${table} where idea_id = any($1::uuid[])`;
    found.push(await sql<{ key: string }>(keptAgainst(ofIdeas, rowsSql, "idea_id::text"), [ids]));
  }
  return found.flat().map(({ key }) => key);
}

/** Acts that are kept of what is no longer there. */
export async function orphans(sql: RunSql): Promise<string[]> {
  const rows = await sql<{ key: string }>(
    `select distinct a.subject_id::text as key from insight_act a
     where not exists (select from idea i where i.id = a.subject_id)
       and not exists (select from challenge c where c.id = a.subject_id)
       and not exists (select from award w where w.id = a.subject_id)
       and not exists (select from kudos k where k.id = a.subject_id)
     union select i.idea_id::text from insight_idea i where not exists (select from idea o where o.id = i.idea_id)
     union select i.idea_id::text from insight_stage i where not exists (select from idea o where o.id = i.idea_id)`,
  );
  return rows.map(({ key }) => key);
}

/** Each table that is reckoned from kept acts, with what those say it holds. */
const sums = {
  insight_count: [
    "select cut, start, unit_id, category_id, kind, act, n from insight_count",
    `select c.cut, c.start, c.unit_id, c.category_id, c.kind, m.act, sum(m.n)::int
     from insight_act m cross join ${cutsOfActSql} group by 1, 2, 3, 4, 5, 6`,
    "cut || ' ' || start || ' ' || unit_id || ' ' || act",
  ],
  insight_pair: [
    "select month, unit_id, of_unit_id, act, n from insight_pair",
    `select ${pairMonthSql}, m.unit_id, m.of_unit_id, m.act, sum(m.n)::int from insight_act m where ${tyingSql}
     group by 1, 2, 3, 4`,
    "month || ' ' || unit_id || ' ' || of_unit_id",
  ],
  insight_person: [
    "select person_id, first_on from insight_person",
    `select a.person_id, min(a.day) from insight_act a where ${participatesSql("a.act")} group by a.person_id`,
    "person_id::text",
  ],
  insight_person_period: [
    `select p.person_id, p.grain, p.period, p.unit_id, p.acts from insight_person_period p`,
    periodsOfAllSql,
    "person_id || ' ' || grain || ' ' || period",
  ],
  insight_staff: [
    "select day, unit_id, n from insight_staff",
    staffRowsSql,
    "day || ' ' || unit_id",
  ],
} as const;
export type SummedTable = keyof typeof sums;
export const summedTables = Object.keys(sums) as readonly SummedTable[];

/** What of a table does not agree with the acts that are kept, by keys. */
export async function differingSums(sql: RunSql, table: SummedTable): Promise<string[]> {
  const [kept, fresh, key] = sums[table];
  const rows = await sql<{ key: string }>(keptAgainst(kept, fresh, key));
  return rows.map(({ key: found }) => found);
}
