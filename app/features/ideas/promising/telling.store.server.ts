import { sql as read } from "#app/platform/db.server.ts";
import { givenTime } from "#app/platform/transact.server.ts";
import type { RunSql } from "#app/core/subject.ts";
import type { Promised } from "./promise.ts";

/** Whether the next step of a promise `a` is to be told at $1, or now; a promise that rests says nothing. */
const isToTell = `
  a.answered_at is null and a.paused_at is null and a.due_at is not null
  and case a.told when 0 then coalesce(least(a.remind_at, a.due_at), a.due_at) when 1 then a.due_at
    when 2 then a.escalate_at end <= coalesce($1, now())`;

/** Ideas of whose promises something is to be told, those first that wait longest; at most so many. */
export async function promisesToTell(atMost: number): Promise<string[]> {
  const rows = await read<{ ideaId: string }>(
    `select a.idea_id as "ideaId" from awaited_answer a join idea i on i.id = a.idea_id
     where ${isToTell} and listed(i) and i.stage = a.stage and i.answered_at is null
     order by a.due_at, a.id limit $2`,
    [givenTime(), atMost],
  );
  return rows.map(({ ideaId }) => ideaId);
}

/** A promise of which something is to be told at a moment; null: nothing, or no longer. */
export async function promiseToTell(
  sql: RunSql,
  awaitedId: string,
  now: Date,
): Promise<(Omit<Promised, "dueOn"> & { readonly told: number }) | null> {
  const [row] = await sql<Omit<Promised, "dueOn"> & { told: number }>(
    `select a.due_at as "dueAt", a.remind_at as "remindAt", a.escalate_at as "escalateAt", a.told
     from awaited_answer a join idea i on i.id = a.idea_id
     where a.id = $2 and ${isToTell} and listed(i) and i.answered_at is null`,
    [now, awaitedId],
  );
  return row ?? null;
}

/** Writes up to which step a promise has been told. */
export async function setTold(sql: RunSql, awaitedId: string, told: number): Promise<void> {
  await sql("update awaited_answer set told = $2 where id = $1", [awaitedId, told]);
}
