import type { Actor } from "#app/core/actor.ts";
import { Refusal } from "#app/core/errors.ts";
import { newId } from "#app/core/ids.ts";
import type { Moderated } from "#app/core/moderated.ts";
import type { Transaction } from "#app/platform/transact.server.ts";
import type { RunSql } from "#app/core/subject.ts";
import type { ActKind, Named } from "./case.ts";

/** What a reason says now. Throws `invalid` when it is not offered. */
export async function offeredReason(sql: RunSql, id: string): Promise<Named> {
  const [row] = await sql<{ name: Named }>(
    "select name from moderation_reason where id = $1 and archived_at is null for key share",
    [id],
  );
  if (!row) throw new Refusal("invalid", "moderation.reasonMissing");
  return row.name;
}

interface NewAct {
  readonly kind: ActKind;
  readonly thing: Moderated;
  readonly caseId: string | null;
  /** Null where it was done by somebody it concerns. */
  readonly by: Actor | null;
  readonly reasonId?: string | null;
  readonly explanation?: string;
}

/** Writes what was done into the log, with what the thing said, and tells of it. Returns the act's id. */
export async function writeAct(
  { sql, now, record }: Transaction,
  { kind, thing, caseId, by, reasonId = null, explanation = "" }: NewAct,
): Promise<string> {
  const id = newId(now.getTime());
  const reason = reasonId === null ? null : await offeredReason(sql, reasonId);
  await sql(
    `insert into moderation_act (id, case_id, kind, thing_kind, thing_id, idea_id, concerned_ids, moderator_id,
       moderator_name, reason_id, reason, explanation, said, at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [
      ...[id, caseId, kind, thing.kind, thing.id, thing.ideaId, [...thing.authorIds]],
      ...[by?.id ?? null, by?.name ?? "", reasonId, reason && JSON.stringify(reason)],
      ...[explanation, thing.said, now],
    ],
  );
  const data = {
    act: kind,
    thingKind: thing.kind,
    thingId: thing.id,
    ideaId: thing.ideaId,
    caseId,
  };
  record({ kind: "moderator.acted", subject: { kind: "moderation", id }, data });
  return id;
}
