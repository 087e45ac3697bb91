import type { Actor } from "#app/core/actor.ts";
import type { RunSql } from "#app/core/subject.ts";
import { sql as outside } from "#app/platform/db.server.ts";
import { givenTime } from "#app/platform/transact.server.ts";
import type { Stage } from "../idea.ts";
import type { DecisionText } from "./decision.ts";

/** A decision that is not published yet. */
export interface Prepared extends DecisionText {
  readonly id: string;
  readonly from: Stage;
  readonly publishAt: Date | null;
  readonly preparedById: string;
  readonly preparedAt: Date;
  readonly revision: number;
}

const columns = `
  id, from_stage as "from", to_stage as "to", reason_id as "reasonId", explanation, lessons,
  publish_at as "publishAt", prepared_by_id as "preparedById", prepared_at as "preparedAt", revision`;

/** What is prepared for an idea, kept from changing until the transaction ends; null when nothing is. */
export async function lockPrepared(sql: RunSql, ideaId: string): Promise<Prepared | null> {
  const [row] = await sql<Prepared>(
    `select ${columns} from prepared_decision where idea_id = $1 for update`,
    [ideaId],
  );
  return row ?? null;
}

/** Writes what is prepared for an idea, over what was there. */
export async function savePrepared(
  sql: RunSql,
  ideaId: string,
  { id, from, to, reasonId, explanation, lessons, ...rest }: Omit<Prepared, "revision">,
): Promise<void> {
  const { publishAt, preparedById, preparedAt } = rest;
  await sql(
    `insert into prepared_decision as d (id, idea_id, from_stage, to_stage, reason_id, explanation, lessons,
       publish_at, prepared_by_id, prepared_at)
     values ($1, $2, $3::stage, $4::stage, $5, $6, $7, $8, $9, $10)
     on conflict (idea_id) do update set from_stage = $3::stage, to_stage = $4::stage, reason_id = $5,
       explanation = $6, lessons = $7, publish_at = $8, prepared_by_id = $9, prepared_at = $10,
       revision = d.revision + 1, refusal = null, refused_at = null`,
    [id, ideaId, from, to, reasonId, explanation, lessons, publishAt, preparedById, preparedAt],
  );
}

/** Takes away what is prepared for an idea. */
export async function dropPrepared(sql: RunSql, ideaId: string): Promise<void> {
  await sql("delete from prepared_decision where idea_id = $1", [ideaId]);
}

/** Notes why a prepared decision could not publish itself; it waits for somebody to look at it. */
export async function refusePrepared(
  sql: RunSql,
  { id, refusal, at }: { readonly id: string; readonly refusal: string; readonly at: Date },
): Promise<void> {
  await sql("update prepared_decision set refusal = $2, refused_at = $3 where id = $1", [
    id,
    refusal,
    at,
  ]);
}

/** A decision whose time has come, and who prepared it. */
export interface Due {
  readonly ideaId: string;
  readonly preparer: Actor;
}

/** What should publish itself by now, by the database's clock; a hundred at a time. */
export async function duePrepared(sql: RunSql = outside): Promise<Due[]> {
  return sql<Due>(
    `select d.idea_id as "ideaId", json_build_object('id', p.id, 'name', p.name, 'unitId', p.unit_id, 'role', p.role,
       'isAdmin', p.is_admin, 'isModerator', p.is_moderator, 'language', p.language,
       'active', p.deactivated_at is null, 'manages', '{}'::text[]) as preparer
     from prepared_decision d join person p on p.id = d.prepared_by_id
     where d.publish_at <= coalesce($1::timestamptz, now()) and d.refused_at is null
     order by d.publish_at limit 100`,
    [givenTime()],
  );
}
