import type { RunSql } from "#app/core/subject.ts";
import { ruleById, type StoredRule } from "./rule.store.server.ts";

interface Run {
  /** Null: it has ended. */
  readonly rule: StoredRule | null;
  readonly cursor: string | null;
  readonly isFinished: boolean;
}

/** How far a rule is in looking back; null when there is no such rule. */
export async function runOf(sql: RunSql, ruleId: string): Promise<Run | null> {
  const [row] = await sql<Omit<Run, "rule">>(
    `select cursor, finished_at is not null as "isFinished" from rule_run where rule_id = $1`,
    [ruleId],
  );
  return row ? { ...row, rule: await ruleById(sql, ruleId) } : null;
}

/** Those who work here, in the order of their ids, at most so many. */
export async function staffAfter(
  sql: RunSql,
  cursor: string | null,
  atMost: number,
): Promise<string[]> {
  const rows = await sql<{ id: string }>(
    `select id from person where ($1::uuid is null or id > $1) and deactivated_at is null and import_id is null
     order by id limit $2`,
    [cursor, atMost],
  );
  return rows.map(({ id }) => id);
}

interface Step {
  readonly ruleId: string;
  /** Where it was, and where it is; null: nobody is left. */
  readonly cursor: string | null;
  readonly last: string | null;
  readonly done: number;
  readonly given: number;
}

/** Notes how far it is, unless another has been faster. */
export async function noteRun(sql: RunSql, step: Step): Promise<void> {
  const { ruleId, cursor, last, done, given } = step;
  await sql(
    `update rule_run set cursor = coalesce($3, cursor), done = done + $4, total = greatest(total, done + $4),
       given = given + $5, finished_at = case when $3::uuid is null then now() end
     where rule_id = $1 and cursor is not distinct from $2::uuid and finished_at is null`,
    [ruleId, cursor, last, done, given],
  );
}
