import type { ModeratedKind } from "#app/core/moderated.ts";
import type { RunSql } from "#app/core/subject.ts";
import type { ActKind } from "./case.ts";

interface Act {
  readonly kind: ActKind;
  readonly thingKind: ModeratedKind;
  readonly thingId: string;
  readonly concernedIds: readonly string[];
  readonly deciderId: string | null;
}

/** An act by id; null when there is none. */
export async function findAct(sql: RunSql, id: string): Promise<Act | null> {
  const [row] = await sql<Act>(
    `select kind, thing_kind as "thingKind", thing_id as "thingId", concerned_ids as "concernedIds",
       moderator_id as "deciderId"
     from moderation_act where id = $1`,
    [id],
  );
  return row ?? null;
}

/** The appeal against an act, if there is one; nobody files another until the transaction ends. */
export async function lockAppeals(
  sql: RunSql,
  actId: string,
): Promise<{ appellantId: string; text: string } | null> {
  await sql("select pg_advisory_xact_lock(hashtextextended($1, 0))", [actId]);
  const [row] = await sql<{ appellantId: string; text: string }>(
    `select appellant_id as "appellantId", text from moderation_appeal where act_id = $1`,
    [actId],
  );
  return row ?? null;
}

interface NewAppeal {
  readonly id: string;
  readonly actId: string;
  readonly caseId: string;
  readonly appellantId: string;
  readonly text: string;
  readonly at: Date;
}

/** Writes an appeal. */
export async function insertAppeal(sql: RunSql, appeal: NewAppeal): Promise<void> {
  await sql(
    `insert into moderation_appeal (id, act_id, case_id, appellant_id, text, filed_at)
     values ($1, $2, $3, $4, $5, $6)`,
    [appeal.id, appeal.actId, appeal.caseId, appeal.appellantId, appeal.text, appeal.at],
  );
}

/** What the appeal of a case is against; null when there is none. */
export async function appealedKind(sql: RunSql, caseId: string): Promise<ActKind | null> {
  const [row] = await sql<{ kind: ActKind }>(
    `select a.kind from moderation_appeal x join moderation_act a on a.id = x.act_id where x.case_id = $1`,
    [caseId],
  );
  return row?.kind ?? null;
}
