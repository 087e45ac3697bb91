import type { Moderated } from "#app/core/moderated.ts";
import type { RunSql } from "#app/core/subject.ts";
import type { ActKind, Case, CaseKind } from "./case.ts";

const columns = `c.id, c.kind, c.thing_kind as "thingKind", c.thing_id as "thingId", c.idea_id as "ideaId",
  c.concerned_ids as "concernedIds", c.decider_id as "deciderId", c.closed_at as "closedAt", c.outcome,
  exists (
    select from moderation_handlers(c) h join person p on p.id = h.person_id where p.is_moderator
  ) as "moderatorsLeft"`;

/** A case by id; null when there is none. */
export async function findCase(sql: RunSql, id: string): Promise<Case | null> {
  const [row] = await sql<Case>(`select ${columns} from moderation_case c where c.id = $1`, [id]);
  return row ?? null;
}

/** A case, kept from being decided by anybody else until the transaction ends. Its thing is locked before it. */
export async function lockCase(sql: RunSql, id: string): Promise<Case | null> {
  // A statement of its own: what is read beside a row that had to be waited for is as old as the wait.
  await sql("select from moderation_case where id = $1 for update", [id]);
  return findCase(sql, id);
}

interface OpenCase {
  readonly id: string;
  readonly kind: CaseKind;
  readonly thing: Pick<Moderated, "kind" | "id" | "ideaId" | "authorIds">;
  readonly deciderId?: string;
  readonly at: Date;
}

/** Opens a case, or finds the one that is open for the same thing; the thing is locked meanwhile. */
export async function openCase(
  sql: RunSql,
  { id, kind, thing, deciderId, at }: OpenCase,
): Promise<string> {
  const [open] =
    kind === "appeal"
      ? []
      : await sql<{ id: string }>(
          "select id from moderation_case where thing_id = $1 and kind = $2 and closed_at is null for update",
          [thing.id, kind],
        );
  if (open) return open.id;
  await sql(
    `insert into moderation_case (id, kind, thing_kind, thing_id, idea_id, concerned_ids, decider_id, opened_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, kind, thing.kind, thing.id, thing.ideaId, [...thing.authorIds], deciderId ?? null, at],
  );
  return id;
}

/** Closes a case with what was decided. */
export async function closeCase(
  sql: RunSql,
  { id, outcome, at }: { readonly id: string; readonly outcome: ActKind; readonly at: Date },
): Promise<void> {
  await sql("update moderation_case set closed_at = $2, outcome = $3 where id = $1", [
    id,
    at,
    outcome,
  ]);
}

/** Takes a case away in which a change was to be decided that is there no more: nobody has done anything in it. */
export async function dropOpenEdit(sql: RunSql, ideaId: string): Promise<void> {
  await sql(
    "delete from moderation_case where thing_id = $1 and kind = 'edit' and closed_at is null",
    [ideaId],
  );
}

/** Whether an appeal against the hiding of a thing waits for its answer. */
export async function hasOpenAppeal(sql: RunSql, thingId: string): Promise<boolean> {
  const rows = await sql(
    "select 1 from moderation_case where thing_id = $1 and kind = 'appeal' and closed_at is null",
    [thingId],
  );
  return rows.length > 0;
}

/** Who closed a case, by name. */
export async function closerOf(sql: RunSql, caseId: string): Promise<string> {
  const [row] = await sql<{ name: string }>(
    `select moderator_name as name from moderation_act
     where case_id = $1 and moderator_id is not null order by at, id limit 1`,
    [caseId],
  );
  return row?.name ?? "";
}
