import type { RunSql } from "#app/core/subject.ts";
import type { Earning } from "./earning.ts";

/** Writes that somebody earned something; false when that was known. */
export async function addEarning(
  sql: RunSql,
  { ruleId, earning, at }: { ruleId: string; earning: Earning; at: Date },
): Promise<boolean> {
  const { key, personId, because } = earning;
  const added = await sql(
    `insert into badge_earning (key, rule_id, person_id, period, earned_at, subjects, at)
     values ($1, $2, $3, $4, $5, $6::jsonb, $7) on conflict (key) do nothing returning key`,
    [
      ...[key, ruleId, personId, because.period, earning.at],
      ...[JSON.stringify(because.subjects), at],
    ],
  );
  return added.length > 0;
}

/** Those of these keys that are known already. */
export async function knownEarnings(
  sql: RunSql,
  keys: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await sql<{ key: string }>("select key from badge_earning where key = any($1)", [
    keys,
  ]);
  return new Set(rows.map(({ key }) => key));
}

/** Whether somebody has a badge for this occasion, or is being given it. */
export async function hasStanding(
  sql: RunSql,
  { badgeId, personId, occasion }: { badgeId: string; personId: string; occasion: string },
): Promise<boolean> {
  const rows = await sql(
    `select from award where badge_id = $1 and person_id = $2 and occasion = $3
       and state not in ('withdrawn', 'declined', 'revoked')`,
    [badgeId, personId, occasion],
  );
  return rows.length > 0;
}
