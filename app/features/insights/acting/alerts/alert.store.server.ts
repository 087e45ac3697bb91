import type { RunSql } from "#app/core/subject.ts";
import { sql as outside } from "#app/platform/db.server.ts";
import type { FigureName } from "../../figures/sentence.ts";
import type { Span } from "../../periods/span.ts";
import type { AlertWish } from "../acting.schema.ts";
import { alertRhythms, type AlertRhythm, type AlertSide, type Reading } from "./alert.ts";

/** Lets the alerts of one person be set one after the other, as they are counted. */
export async function lockAlertsOf(sql: RunSql, personId: string): Promise<void> {
  await sql("select pg_advisory_xact_lock(hashtextextended($1, 24))", [`alerts:${personId}`]);
}

/** Whether an alert has been set already. */
export async function isAlertSet(sql: RunSql, id: string): Promise<boolean> {
  return (await sql("select from figure_alert where id = $1", [id])).length > 0;
}

/** How many alerts somebody has. */
export async function alertCount(sql: RunSql, personId: string): Promise<number> {
  const [row] = await sql<{ count: number }>(
    "select count(*)::int as count from figure_alert where person_id = $1 and removed_at is null",
    [personId],
  );
  return row?.count ?? 0;
}

/** Writes an alert. */
export async function insertAlert(
  sql: RunSql,
  { id, figure, unitId, side, value, rhythm }: AlertWish,
  { personId, at }: { readonly personId: string; readonly at: Date },
): Promise<void> {
  await sql(
    `insert into figure_alert (id, person_id, figure, unit_id, side, value, rhythm, set_at)
     values ($1, $2, $3, $4, $5::alert_side, $6, $7::alert_rhythm, $8)`,
    [id, personId, figure, unitId, side, value, rhythm, at],
  );
}

/** Takes an alert of one's own away; false when there is none. */
export async function removeAlertRow(
  sql: RunSql,
  id: string,
  { personId, at }: { readonly personId: string; readonly at: Date },
): Promise<"removed" | "before" | "none"> {
  const [row] = await sql<{ isRemoved: boolean }>(
    `select removed_at is not null as "isRemoved" from figure_alert where id = $1 and person_id = $2 for no key update`,
    [id, personId],
  );
  if (!row) return "none";
  if (row.isRemoved) return "before";
  await sql("update figure_alert set removed_at = $2 where id = $1", [id, at]);
  return "removed";
}

/** An alert that is to be looked at. */
export interface DueAlert {
  readonly id: string;
  readonly personId: string;
  readonly figure: FigureName;
  readonly unitId: string | null;
  readonly side: AlertSide;
  readonly value: number;
  readonly rhythm: AlertRhythm;
  readonly isBeyond: boolean;
}

const columns = `a.id, a.person_id as "personId", a.figure, a.unit_id as "unitId", a.side, a.value, a.rhythm,
  a.is_beyond as "isBeyond"`;

/** Of whose alerts something is told: active leaders. */
const stands = `a.removed_at is null and exists (select from person p
  where p.id = a.person_id and p.role = 'leader' and p.deactivated_at is null and p.import_id is null)`;

/** Alerts whose last stretch of days, by their rhythm, has not been looked at. */
export function dueAlerts(stretches: Readonly<Record<AlertRhythm, Span>>): Promise<DueAlert[]> {
  return outside<DueAlert>(
    `select ${columns} from figure_alert a
     join unnest($1::alert_rhythm[], $2::date[]) s (rhythm, to_day) on s.rhythm = a.rhythm
     where ${stands} and coalesce(a.checked_to < s.to_day, true) order by a.id`,
    [alertRhythms, alertRhythms.map((rhythm) => stretches[rhythm].to)],
  );
}

/** An alert kept from changing, where that stretch has still not been looked at; null where somebody was first. */
export async function lockDueAlert(sql: RunSql, id: string, to: string): Promise<DueAlert | null> {
  const [row] = await sql<DueAlert>(
    `select ${columns} from figure_alert a
     where a.id = $1 and ${stands} and coalesce(a.checked_to < $2::date, true) for no key update of a`,
    [id, to],
  );
  return row ?? null;
}

interface Look {
  readonly span: Span;
  readonly reading: Reading;
  readonly isBeyond: boolean;
}

/** Writes what was found in a stretch of days; a number only where it may be told. */
export async function saveLook(
  sql: RunSql,
  id: string,
  { span, reading, isBeyond }: Look,
): Promise<void> {
  const isTold = typeof reading === "number";
  const kind = isTold ? "told" : reading === "hidden" ? "hidden" : "nothing";
  await sql(
    `update figure_alert set checked_to = $2, reading = $3::figure_reading, found = $4, is_beyond = $5 where id = $1`,
    [id, span.to, kind, isTold ? reading : null, isBeyond],
  );
}

/** Notes that the figure of an alert crossed its value. */
export async function insertCrossing(
  sql: RunSql,
  alertId: string,
  { span, at }: { readonly span: Span; readonly at: Date },
): Promise<void> {
  await sql(
    `insert into alert_crossing (alert_id, from_day, to_day, at) values ($1, $2, $3, $4)
     on conflict (alert_id, to_day) do nothing`,
    [alertId, span.from, span.to, at],
  );
}
