import type { RunSql } from "#app/core/subject.ts";
import type { FactKind } from "./fact.ts";
import type { Rule } from "./rule.ts";

/** A rule by which a badge is given. */
export interface StoredRule extends Rule {
  readonly id: string;
}

const columns = `
  r.id, r.badge_id as "badgeId", r.counts, r.at_least as "atLeast", r.within, r.earned, r.since,
  case when r.each_different is not null
    then jsonb_build_object('different', r.each_different, 'atLeast', r.each_at_least) end as each`;

/** The rules that count such facts, of badges that are given. */
export function rulesCounting(sql: RunSql, counts: readonly FactKind[]): Promise<StoredRule[]> {
  return sql(
    `select ${columns} from badge_rule r join badge b on b.id = r.badge_id
     where r.counts = any($1) and r.ended_at is null and b.retired_at is null and 'rule' = any(b.givers)
     order by r.id`,
    [counts],
  );
}

/** The rule that holds for a badge now; null when there is none. */
export async function ruleOf(sql: RunSql, badgeId: string): Promise<StoredRule | null> {
  const [row] = await sql<StoredRule>(
    `select ${columns} from badge_rule r where r.badge_id = $1 and r.ended_at is null`,
    [badgeId],
  );
  return row ?? null;
}

/** A rule that has not ended, of a badge that is given; null when it is none. */
export async function ruleById(sql: RunSql, id: string): Promise<StoredRule | null> {
  const [row] = await sql<StoredRule>(
    `select ${columns} from badge_rule r join badge b on b.id = r.badge_id
     where r.id = $1 and r.ended_at is null and b.retired_at is null`,
    [id],
  );
  return row ?? null;
}

interface NewRule extends Rule {
  readonly id: string;
  readonly personId: string;
  readonly at: Date;
}

/** Writes a rule, and that it has everything before still to look at. */
export async function insertRule(sql: RunSql, rule: NewRule): Promise<void> {
  const { id, badgeId, counts, each, atLeast, within, earned, since, personId, at } = rule;
  await sql(
    `insert into badge_rule (id, badge_id, counts, each_different, each_at_least, at_least, within, earned, since,
       added_by_id, added_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      ...[id, badgeId, counts, each?.different ?? null, each?.atLeast ?? null, atLeast, within],
      ...[earned, since, personId, at],
    ],
  );
  await sql(
    `insert into rule_run (rule_id, started_at, total)
     select $1, $2, count(*) from person where deactivated_at is null and import_id is null`,
    [id, at],
  );
}

/** Lets a rule count no longer; what was earned by it stays. */
export async function endRuleRow(sql: RunSql, id: string, at: Date): Promise<void> {
  await sql("update badge_rule set ended_at = $2 where id = $1", [id, at]);
}
