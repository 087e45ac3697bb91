import { randomInt, randomUUID } from "node:crypto";
import { newId } from "#app/core/ids.ts";
import type { Signed } from "#app/core/signing.ts";
import type { RunSql } from "#app/core/subject.ts";
import { newSalt } from "../credential/recipient.server.ts";
import { drawPlace } from "../credential/status-list.server.ts";

/** Prepares the credential of an award, with a place in a status list; false when it has one already. */
export async function prepareCredential(sql: RunSql, awardId: string, at: Date): Promise<boolean> {
  const { id: listId, taken } = await lockOpenList(sql, at);
  const place = drawPlace(taken, (below) => randomInt(below));
  if (place === null) throw new Error("A list that is full was taken for one that is open.");
  const added = await sql(
    `insert into credential (id, award_id, subject_id, salt, status_list_id, place, prepared_at)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict (award_id) do nothing returning id`,
    [newId(at.getTime()), awardId, randomUUID(), newSalt(), listId, place, at],
  );
  return added.length > 0;
}

async function lockOpenList(
  sql: RunSql,
  at: Date,
): Promise<{ readonly id: string; readonly taken: ReadonlySet<number> }> {
  await sql("select pg_advisory_xact_lock(hashtextextended('groundswell.status-lists', 0))");
  const [last] = await sql<{ id: string; number: number; places: number[] }>(
    `select l.id, l.number, array(select c.place from credential c where c.status_list_id = l.id) as places
     from status_list l order by l.number desc limit 1`,
  );
  const taken = new Set(last?.places);
  if (last && drawPlace(taken, (below) => randomInt(below)) !== null) return { id: last.id, taken };
  const id = newId(at.getTime());
  await sql("insert into status_list (id, number, created_at) values ($1, $2, $3)", [
    id,
    (last?.number ?? 0) + 1,
    at,
  ]);
  return { id, taken: new Set() };
}

/** Notes whether the credential of an award stands as revoked; false when that was so already, or there is none. */
export async function markRevoked(
  sql: RunSql,
  awardId: string,
  isRevoked: boolean,
): Promise<boolean> {
  const changed = await sql(
    `with changed as (
       update credential set is_revoked = $2 where award_id = $1 and is_revoked <> $2 returning status_list_id
     )
     update status_list l set revision = l.revision + 1 from changed c where l.id = c.status_list_id returning l.id`,
    [awardId, isRevoked],
  );
  return changed.length > 0;
}

interface SignedBy {
  readonly proofKeyId: string;
  readonly jwtKeyId: string;
  readonly at: Date;
}

/** Keeps a credential exactly as it was signed, unless another has been faster. */
export async function saveSigned(
  sql: RunSql,
  id: string,
  { json, jwt, proofKeyId, jwtKeyId, at }: Signed & SignedBy,
): Promise<void> {
  await sql(
    `update credential set json = $2, jwt = $3, proof_key_id = $4, jwt_key_id = $5, signed_at = $6,
       failure = null, failed_at = null
     where id = $1 and signed_at is null`,
    [id, json, jwt, proofKeyId, jwtKeyId, at],
  );
}

/** Notes that a credential could not be signed, and why; it is tried again later. */
export async function saveFailure(
  sql: RunSql,
  id: string,
  { failure, at }: { readonly failure: string; readonly at: Date },
): Promise<void> {
  await sql(
    "update credential set failure = $2, failed_at = $3 where id = $1 and signed_at is null",
    [id, failure, at],
  );
}

/** A list that has changed since it was signed, or never was. */
export interface StaleList {
  readonly id: string;
  readonly number: number;
  readonly revision: number;
  readonly revoked: readonly number[];
}

/** Lists to be signed anew. */
export function staleLists(sql: RunSql): Promise<StaleList[]> {
  return sql(
    `select l.id, l.number, l.revision,
       array(select c.place from credential c where c.status_list_id = l.id and c.is_revoked order by c.place) as revoked
     from status_list l where l.signed_revision < l.revision order by l.number`,
  );
}

/** Keeps a list as it was signed, unless a later one has been. */
export async function saveSignedList(
  sql: RunSql,
  { id, revision }: StaleList,
  { json, jwt, at }: Signed & { readonly at: Date },
): Promise<void> {
  await sql(
    `update status_list set json = $3, jwt = $4, signed_at = $5, signed_revision = $2
     where id = $1 and signed_revision < $2`,
    [id, revision, json, jwt, at],
  );
}
