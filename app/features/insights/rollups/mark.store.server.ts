import type { RunSql } from "#app/core/subject.ts";
import { sql as outside } from "#app/platform/db.server.ts";
import { nobody } from "./act.ts";
import type { SubjectOfActs } from "./source.server.ts";

export type MarkKind = SubjectOfActs | "staff";

/** Has something be reckoned anew. What is marked already stays so; whoever is just reckoning it is waited for. */
export async function mark(
  kind: MarkKind,
  ids: readonly string[],
  sql: RunSql = outside,
): Promise<void> {
  if (ids.length === 0) return;
  // In the same order by everybody, so that nobody waits for somebody who waits for them.
  await sql(
    `insert into insight_mark (kind, id) select $1, id from unnest($2::uuid[]) w (id) order by id
     on conflict do nothing`,
    [kind, [...new Set(ids)]],
  );
}

/** Has the number of active people be reckoned anew. */
export function markStaff(sql: RunSql = outside): Promise<void> {
  return mark("staff", [nobody], sql);
}

/**
 * Has everything be reckoned anew that somebody did since the day before they came to where they are now: what they did
 * while they were being moved may have been reckoned in the unit before.
 */
export async function markLately(personId: string): Promise<void> {
  await outside(
    `insert into insight_mark (kind, id)
     select distinct case when a.kind = 'challenge' then 'challenge' else 'idea' end, a.subject_id
     from (select max(from_at) as at from person_stay where person_id = $1) s
     join insight_act a on a.person_id = $1 and a.day >= s.at::date - 1 and a.kind <> 'recognition'
     order by 1, 2 on conflict do nothing`,
    [personId],
  );
}

/** Has everything about ideas be reckoned anew, such as after the working calendar has changed. */
export async function markAllIdeas(sql: RunSql = outside): Promise<void> {
  await sql(
    "insert into insight_mark (kind, id) select 'idea', id from idea order by id on conflict do nothing",
  );
}

/** Has everything be reckoned anew, such as after days begin elsewhere. */
export async function markEverything(sql: RunSql = outside): Promise<void> {
  for (const kind of ["award", "challenge", "idea", "kudos"] as const)
    await sql(
      `insert into insight_mark (kind, id) select '${kind}', id from ${kind} order by id on conflict do nothing`,
    );
  await markStaff(sql);
}

/** Has the ideas of an import be reckoned anew. */
export async function markImport(sql: RunSql, importId: string): Promise<void> {
  await sql(
    `insert into insight_mark (kind, id) select 'idea', id from idea where import_id = $1 order by id
     on conflict do nothing`,
    [importId],
  );
}

/** The challenges of submissions. */
export async function challengesOf(submissionIds: readonly string[]): Promise<string[]> {
  const rows = await outside<{ id: string }>(
    `select distinct challenge_id as id from submission where id = any($1::uuid[])`,
    [submissionIds],
  );
  return rows.map(({ id }) => id);
}

/** The idea into which another one is merged, besides itself. */
export async function wholeOf(ideaId: string): Promise<string[]> {
  const rows = await outside<{ id: string }>(
    `select coalesce(merged_into_id, id) as id from idea where id = $1::uuid`,
    [ideaId],
  );
  return [ideaId, ...rows.map(({ id }) => id)];
}

/** Takes some marks away, which whoever does so must reckon in the same transaction. */
export function takeMarks(
  sql: RunSql,
  atMost: number,
): Promise<{ readonly kind: MarkKind; readonly id: string }[]> {
  return sql(
    `delete from insight_mark m using (select kind, id from insight_mark order by kind, id limit $1) w
     where m.kind = w.kind and m.id = w.id returning m.kind, m.id`,
    [atMost],
  );
}
