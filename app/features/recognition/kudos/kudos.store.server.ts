import type { RunSql } from "#app/core/subject.ts";
import type { ContributionWish } from "./contribution.ts";
import type { Kudos } from "./kudos.ts";

/**
 * Lets those wait for each other who give to one another, and whatever one person gives: the allowance and what goes back
 * and forth are counted one after the other.
 */
export async function lockGiving(sql: RunSql, fromId: string, toId: string): Promise<void> {
  const pair = [fromId, toId].sort().join(":");
  await sql("select pg_advisory_xact_lock(hashtextextended($1, 3))", [pair]);
  await sql("select pg_advisory_xact_lock(hashtextextended($1, 4))", [fromId]);
}

/** What somebody gave since a moment, and what went between the two. */
export function earlierKudos(
  sql: RunSql,
  { fromId, toId, since }: { fromId: string; toId: string; since: Date },
): Promise<Kudos[]> {
  return sql(
    `select id, from_id as "fromId", to_id as "toId", at from kudos
     where at >= $3 and (from_id = $1 or (from_id = $2 and to_id = $1)) order by at, id`,
    [fromId, toId, since],
  );
}

/** Whether somebody works here, and takes kudos. */
export async function isTaking(sql: RunSql, personId: string): Promise<boolean> {
  const rows = await sql(
    `select from person p left join recognition_choice c on c.person_id = p.id
     where p.id = $1 and p.deactivated_at is null and p.import_id is null and coalesce(c.takes_kudos, true)`,
    [personId],
  );
  return rows.length > 0;
}

/** Whether thanks may be given in the name of this value. */
export async function isValue(sql: RunSql, valueId: string): Promise<boolean> {
  const rows = await sql("select from kudos_value where id = $1 and archived_at is null", [
    valueId,
  ]);
  return rows.length > 0;
}

/** Where the organisation's weeks begin. */
export async function timeZoneHere(sql: RunSql): Promise<string> {
  const [row] = await sql<{ timeZone: string }>(
    `select time_zone as "timeZone" from organisation where id = 1`,
  );
  return row?.timeZone ?? "Europe/Paris";
}

/** Whether it has been given already. */
export async function isGiven(sql: RunSql, id: string, fromId: string): Promise<boolean> {
  const rows = await sql("select from kudos where id = $1 and from_id = $2", [id, fromId]);
  return rows.length > 0;
}

interface NewKudos {
  readonly id: string;
  readonly fromId: string;
  readonly toId: string;
  readonly contribution: ContributionWish;
  readonly valueId: string;
  readonly words: string;
  readonly at: Date;
  readonly swapOfId: string | null;
}

/** Writes a kudos. */
export async function insertKudos(sql: RunSql, kudos: NewKudos): Promise<void> {
  const { id, fromId, toId, contribution, valueId, words, at, swapOfId } = kudos;
  await sql(
    `insert into kudos (id, from_id, to_id, unit_id, contribution_kind, contribution_id, value_id, words, at, swap_of_id)
     select $1, $2, p.id, p.unit_id, $4, $5, $6, $7, $8, $9 from person p where p.id = $3`,
    [id, fromId, toId, contribution.kind, contribution.id, valueId, words.trim(), at, swapOfId],
  );
}

/** A kudos kept from changing until the transaction ends; null when there is none. */
export async function lockKudos(
  sql: RunSql,
  id: string,
): Promise<{ readonly fromId: string; readonly toId: string; readonly answer: string } | null> {
  const [row] = await sql<{ fromId: string; toId: string; answer: string }>(
    `select from_id as "fromId", to_id as "toId", answer from kudos where id = $1 for no key update`,
    [id],
  );
  return row ?? null;
}

/** Writes what its recipient answered. */
export async function saveAnswer(
  sql: RunSql,
  id: string,
  { answer, at }: { answer: string; at: Date },
): Promise<void> {
  await sql("update kudos set answer = $2, answered_at = $3 where id = $1", [id, answer, at]);
}
