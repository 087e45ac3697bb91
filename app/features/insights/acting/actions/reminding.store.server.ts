import type { RunSql } from "#app/core/subject.ts";
import { sql as outside } from "#app/platform/db.server.ts";
import { givenTime } from "#app/platform/transact.server.ts";
import { actionLimits } from "./action-request.ts";

/** SQL: which reminder is due for request a at $1, by the day in the organisation's time zone: 1 near, 2 over. */
const due = `case when a.due_day < today.day then 2 when a.due_day <= today.day + ${String(actionLimits.nearDays)} then 1 else 0 end`;

const waiting = `
  from action_request a
  cross join (select (coalesce($1::timestamptz, now())
    at time zone coalesce((select o.time_zone from organisation o limit 1), 'UTC'))::date as day) today
  where a.state = 'open' and ${due} > a.reminded`;

/** Requests whose owner is to be reminded; a hundred at a time. */
export async function actionsToTell(sql: RunSql = outside): Promise<string[]> {
  const rows = await sql<{ id: string }>(`select a.id ${waiting} order by a.id limit 100`, [
    givenTime(),
  ]);
  return rows.map(({ id }) => id);
}

/** Notes that the owner of a request is reminded now; says of what, or null when somebody was first. */
export async function tellAction(
  sql: RunSql,
  id: string,
  now: Date,
): Promise<"near" | "past" | null> {
  await sql("select from action_request where id = $1 for no key update", [id]);
  const [row] = await sql<{ telling: number }>(
    `select ${due} as telling ${waiting} and a.id = $2`,
    [now, id],
  );
  if (!row) return null;
  await sql("update action_request set reminded = $2 where id = $1", [id, row.telling]);
  return row.telling === 2 ? "past" : "near";
}
