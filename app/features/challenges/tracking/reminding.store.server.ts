import type { RunSql } from "#app/core/subject.ts";
import { sql as outside } from "#app/platform/db.server.ts";
import { givenTime } from "#app/platform/transact.server.ts";
import { nearDays } from "./commitment.ts";

/** SQL: which reminder is due for challenge c at $1, by the day in the organisation's time zone: 1 near, 2 past. */
const due = `
  case when c.commitment_day < today.day then 2 when c.commitment_day <= today.day + ${nearDays} then 1 else 0 end`;

const followed = `
  from challenge c left join commitment k on k.challenge_id = c.id
  cross join (select (coalesce($1::timestamptz, now())
    at time zone coalesce((select o.time_zone from organisation o limit 1), 'UTC'))::date as day) today
  where c.state in ('announced', 'archived') and k.done_at is null
    and exists (select from winner w where w.challenge_id = c.id and w.state <> 'proposed')
    and ${due} > coalesce(k.reminded, 0)`;

/** Challenges whose commitment is to be reminded of; a hundred at a time. */
export async function commitmentsToTell(sql: RunSql = outside): Promise<string[]> {
  const rows = await sql<{ id: string }>(`select c.id ${followed} order by c.id limit 100`, [
    givenTime(),
  ]);
  return rows.map(({ id }) => id);
}

/** Notes that a challenge's commitment is reminded of now; says of what, or null when somebody was first. */
export async function tellCommitment(
  sql: RunSql,
  id: string,
  now: Date,
): Promise<"near" | "past" | null> {
  await sql("select from challenge where id = $1 for no key update", [id]);
  const [row] = await sql<{ telling: number }>(
    `select ${due} as telling ${followed} and c.id = $2`,
    [now, id],
  );
  if (!row) return null;
  await sql(
    `insert into commitment (challenge_id, reminded) values ($1, $2)
     on conflict (challenge_id) do update set reminded = $2`,
    [id, row.telling],
  );
  return row.telling === 2 ? "past" : "near";
}
