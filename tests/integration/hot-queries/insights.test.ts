import { beforeEach, expect, test } from "vitest";
import { answerTimesSql } from "#app/features/insights/figures/answers.queries.server.ts";
import { oldestSql } from "#app/features/insights/figures/behind.queries.server.ts";
import { countedActs } from "#app/features/insights/figures/counts.queries.server.ts";
import { cohortStepsSql } from "#app/features/insights/figures/cohort-steps.queries.server.ts";
import { funnelSql } from "#app/features/insights/figures/course.queries.server.ts";
import { scopeValues } from "#app/features/insights/figures/cohort-sql.server.ts";
import { unitPairs } from "#app/features/insights/figures/matrix.queries.server.ts";
import { recognitionPerPerson } from "#app/features/insights/figures/recognition.queries.server.ts";
import { rebuildRollups } from "#app/features/insights/rollups/rebuild.server.ts";
import { anythingSql } from "#app/features/insights/rollups/vote-changes.store.server.ts";
import { useDatabase } from "#tests/support/database.ts";
import { id, inSql, reader, useOrganisation } from "./organisation.ts";
import { indexes, planOf } from "./plans.ts";
import { statementsOf } from "./statements.ts";

const database = useDatabase({}, { emptied: "once" });
useOrganisation(database);

/** Enough acts, in hundreds of units and over months, that reading rollups from end to end would be the wrong plan. */
const acts = [
  `insert into insight_count (cut, start, unit_id, category_id, kind, act, n)
   select c.cut, current_date - d, ${inSql(1)}, '00000000-0000-0000-0000-000000000000', '', 'voted', 1
   from (values ('unit_day'), ('unit_month'), ('cross_week')) c (cut), generate_series(0, 399) d, generate_series(1, 100) n
   on conflict do nothing`,
  `insert into insight_pair select (date '2020-01-01' + make_interval(months => m))::date, ${inSql(1)}, '${id(1, 9)}', 'voted', 1
   from generate_series(0, 60) m, generate_series(1, 300) n`,
  `insert into vote_change (idea_id, person_id, unit_id, delta)
   select v.idea_id, v.person_id, '${id(1, 9)}', 1 from vote v`,
  `insert into insight_cursor (list, xid, id) select 'votes', max(xid::text::bigint), max(id) from vote_change`,
  `insert into insight_opening (day, person_id, unit_id, counted)
   select current_date - d, p.id, p.unit_id, true from person p, generate_series(0, 9) d`,
  `analyze`,
];

let isThere = false;
// Once, as the database is emptied once.
beforeEach(async () => {
  if (isThere) return;
  await rebuildRollups();
  for (const statement of acts) await database.pool.query(statement);
  isThere = true;
}, 120_000);

const within = { from: "2026-10-01", to: "2026-10-31", unitId: null, categoryId: null, kind: null };

/** Tables of rollups that were read from end to end. */
async function readWhole(text: string, values: readonly unknown[]) {
  const plan = await planOf(text, values);
  const whole = plan
    .filter((node) => node["Node Type"] === "Seq Scan")
    .flatMap((node) => node["Relation Name"] ?? [])
    .filter((table) => table.startsWith("insight_") || table === "vote_change");
  return { whole, used: indexes(plan) };
}

test("counts and pairs read only the rows of what is asked for", async () => {
  const asked = [
    () => countedActs(within, "month", ["voted"]),
    () => countedActs({ ...within, unitId: id(1, 9) }, "day", ["voted"]),
    () => unitPairs({ from: "2024-10-01", to: "2024-10-31" }, [id(1, 9)]),
  ];
  for (const ask of asked)
    for (const { text, values } of await statementsOf(ask)) {
      const { whole } = await readWhole(text, values);
      expect(whole, text).toEqual([]);
    }
});

test("the oldest at a stage are found along the index of stages", async () => {
  const { whole, used } = await readWhole(oldestSql, ["open", reader.id, null, null, null, 10]);
  expect(used).toContain("insight_idea_stage_idx");
  expect(whole).toEqual([]);
});

test("a cohort is found along the day of posting", async () => {
  const day = { ...within, from: "2026-11-01", to: "2026-11-02" };
  const steps = [[day.from], [day.to]];
  for (const [text, values] of [
    [funnelSql(day), scopeValues(day)],
    [answerTimesSql(day), [...scopeValues(day), ...steps]],
    [cohortStepsSql(day), [...scopeValues(day), "month"]],
  ] as const) {
    const { whole } = await readWhole(text, values);
    expect(whole, text).toEqual([]);
  }
});

test("what was recognised is found along its days", async () => {
  for (const { text, values } of await statementsOf(() => recognitionPerPerson(within)))
    expect((await readWhole(text, values)).used).toContain("insight_act_recognised_idx");
});

test("looking whether there is anything to reckon reads no list from end to end", async () => {
  const { whole } = await readWhole(anythingSql, []);
  expect(whole.filter((table) => !["insight_cursor", "insight_mark"].includes(table))).toEqual([]);
});
