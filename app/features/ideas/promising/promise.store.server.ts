import type { RunSql } from "#app/core/subject.ts";
import { sql as read } from "#app/platform/db.server.ts";
import type { Stage } from "../idea.ts";
import type { Circumstances, Promised, Telling } from "./promise.ts";
import { tellings } from "./promise.ts";

/** An answer that is awaited, with what is promised about it. */
export interface Awaited {
  readonly id: string;
  readonly beganAt: Date;
  /** Working days that were promised; null: no promise. */
  readonly days: number | null;
  readonly dueOn: string | null;
  readonly dueAt: Date | null;
  readonly told: number;
  readonly pausedAt: Date | null;
  readonly pausedDays: number;
  readonly answeredAt: Date | null;
}

/** What counts for an idea now: its unit's calendar, what is promised in its category at its stage, what is told when. */
export async function circumstancesOf(
  sql: RunSql,
  ideaId: string,
): Promise<Circumstances & { readonly days: number | null; readonly stage: Stage }> {
  const [row] = await sql<{
    worked: number[];
    closed: string[];
    timeZone: string;
    remindDays: number | null;
    escalateDays: number | null;
    days: number | null;
    stage: Stage;
  }>(
    `select c.worked, c.closed, i.stage, promised_days(i.category_id, i.stage) as days,
       coalesce((select time_zone from organisation), 'UTC') as "timeZone",
       (select remind_days from promise_settings) as "remindDays",
       (select escalate_days from promise_settings) as "escalateDays"
     from idea i cross join lateral calendar_of(i.unit_id) c where i.id = $1`,
    [ideaId],
  );
  if (!row) throw new Error(`There is no idea ${ideaId}.`);
  const { worked, closed, ...rest } = row;
  return { ...rest, calendar: { worked, closed: new Set(closed) } };
}

/** What an idea awaits at its stage, kept from changing until the transaction ends; null: nothing has been awaited. */
export async function lockAwaited(sql: RunSql, ideaId: string): Promise<Awaited | null> {
  const [row] = await sql<Awaited>(
    `select a.id, a.began_at as "beganAt", a.days, a.due_on::text as "dueOn", a.due_at as "dueAt", a.told,
       a.paused_at as "pausedAt", a.paused_days as "pausedDays", a.answered_at as "answeredAt"
     from awaited_answer a where a.idea_id = $1 and a.stage = (select i.stage from idea i where i.id = $1)
     order by a.began_at desc, a.id desc limit 1 for no key update`,
    [ideaId],
  );
  return row ?? null;
}

interface InsertAwaited {
  readonly id: string;
  readonly ideaId: string;
  readonly stage: Stage;
  readonly beganAt: Date;
  readonly days: number | null;
  readonly promised: Promised | null;
}

/** Has an idea await an answer. */
export async function insertAwaited(sql: RunSql, awaited: InsertAwaited): Promise<void> {
  const { id, ideaId, stage, beganAt, days, promised } = awaited;
  await sql(
    `insert into awaited_answer (id, idea_id, stage, began_at, days, due_on, due_at, remind_at, escalate_at)
     values ($1, $2, $3::stage, $4, $5, $6, $7, $8, $9)`,
    [
      ...[id, ideaId, stage, beganAt, days, promised?.dueOn ?? null, promised?.dueAt ?? null],
      ...[promised?.remindAt ?? null, promised?.escalateAt ?? null],
    ],
  );
  await showOnIdea(sql, { ideaId, answeredAt: null, dueAt: promised?.dueAt ?? null });
}

/** Gives what is awaited another last day, and has told what that leaves to be told. */
export async function movePromise(
  sql: RunSql,
  ideaId: string,
  { id, days, promised, told }: { id: string; days: number; promised: Promised; told: Telling },
): Promise<void> {
  await sql(
    `update awaited_answer set days = $2, due_on = $3, due_at = $4, remind_at = $5, escalate_at = $6, told = $7
     where id = $1`,
    [
      ...[id, days, promised.dueOn, promised.dueAt, promised.remindAt, promised.escalateAt],
      tellings.indexOf(told),
    ],
  );
  await sql("update idea set answer_due_at = $2 where id = $1", [ideaId, promised.dueAt]);
}

/** Lets the promise rest, or go on after so many more working days. */
export async function setPause(
  sql: RunSql,
  ideaId: string,
  { id, pausedAt, pausedDays }: { id: string; pausedAt: Date | null; pausedDays: number },
): Promise<void> {
  await sql("update awaited_answer set paused_at = $2, paused_days = $3 where id = $1", [
    id,
    pausedAt,
    pausedDays,
  ]);
  await sql("update idea set asked_author_at = $2 where id = $1", [ideaId, pausedAt]);
}

interface Settled {
  readonly id: string;
  readonly answeredAt: Date | null;
  /** Working days it took. */
  readonly after: number | null;
  /** Working days after the last one of the promise; null: in time, or nothing was promised. */
  readonly missedBy: number | null;
}

/** Writes when it was answered, or that it is not any more. */
export async function setAnswered(
  sql: RunSql,
  { id, answeredAt, after, missedBy }: Settled,
): Promise<void> {
  await sql(
    "update awaited_answer set answered_at = $2, answered_after = $3, missed_by = $4 where id = $1",
    [id, answeredAt, after, missedBy],
  );
}

/** What lists of ideas sort and filter by. */
export async function showOnIdea(
  sql: RunSql,
  { ideaId, answeredAt, dueAt }: { ideaId: string; answeredAt: Date | null; dueAt: Date | null },
): Promise<void> {
  await sql("update idea set answered_at = $2, answer_due_at = $3 where id = $1", [
    ideaId,
    answeredAt,
    dueAt,
  ]);
}

/** When an idea got its first official answer that stands since it came to its stage; null: it has none. */
export async function firstAnswer(sql: RunSql, ideaId: string): Promise<Date | null> {
  const [row] = await sql<{ at: Date | null }>(
    `select min(c.created_at) as at from comment c join idea i on i.id = c.subject_id
     where i.id = $1 and c.answered_as is not null and c.deleted_at is null and c.created_at >= i.stage_since`,
    [ideaId],
  );
  return row?.at ?? null;
}

/** When an idea was answered at its stage, kept from changing until the transaction ends; null: not yet. */
export async function lockAnswered(sql: RunSql, ideaId: string): Promise<Date | null> {
  const [idea] = await sql<{ answeredAt: Date | null }>(
    `select answered_at as "answeredAt" from idea where id = $1 for no key update`,
    [ideaId],
  );
  return idea?.answeredAt ?? null;
}

/** Ideas behind this one that wait for an answer, in the order of their ids; imported ones were promised nothing. */
export async function waitingIdeas(after: string, atMost: number): Promise<string[]> {
  const rows = await read<{ id: string }>(
    `select i.id from idea i
     where i.id > $1::uuid and i.answered_at is null and i.stage in ('open', 'in_review') and listed(i)
       and i.import_id is null
     order by i.id limit $2`,
    [after, atMost],
  );
  return rows.map(({ id }) => id);
}

/** When what is promised about an idea is over, in milliseconds; undefined: nothing is promised. */
export async function dueOf(sql: RunSql, ideaId: string): Promise<number | undefined> {
  const [row] = await sql<{ dueAt: Date | null }>(
    `select answer_due_at as "dueAt" from idea where id = $1`,
    [ideaId],
  );
  return row?.dueAt?.getTime();
}
