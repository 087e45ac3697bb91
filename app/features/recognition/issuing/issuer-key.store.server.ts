import type { RunSql } from "#app/core/subject.ts";
import type { IssuerKey, NewKey, PublicHalf } from "../credential/issuer-key.ts";

interface KeyRow extends Pick<IssuerKey, "id" | "standing" | "since" | "until"> {
  readonly half: PublicHalf;
}

/** All keys of the issuer, those that sign no longer included, the oldest first. */
export async function issuerKeys(sql: RunSql): Promise<IssuerKey[]> {
  const rows = await sql<KeyRow>(
    `select id, half, standing::text, since, until from issuer_key order by since, id`,
  );
  return rows.map(({ half, ...key }) => ({ ...half, ...key }));
}

/** Lets those who change keys wait for each other. */
export async function lockKeys(sql: RunSql): Promise<void> {
  await sql("select pg_advisory_xact_lock(hashtextextended('groundswell.issuer-keys', 0))");
}

/** Retires the key that signs for this use, whose secret half is forgotten by it. */
export async function retireKey(sql: RunSql, use: PublicHalf["use"], at: Date): Promise<void> {
  await sql(
    `update issuer_key set standing = 'retired', until = $2, sealed = null
     where use = $1::key_use and standing = 'signing'`,
    [use, at],
  );
}

interface NewSealed {
  readonly key: NewKey;
  readonly sealed: Buffer;
  readonly at: Date;
}

/** Writes a key that signs from now on. */
export async function insertKey(sql: RunSql, { key, sealed, at }: NewSealed): Promise<void> {
  const { id, ...half } = key;
  await sql(
    `insert into issuer_key (id, use, half, since, sealed) values ($1, $2::key_use, $3::jsonb, $4, $5)`,
    [id, key.use, JSON.stringify(half), at, sealed],
  );
}

/** The sealed secret halves of the keys that sign, by the ids of the keys. */
export async function sealedHalves(sql: RunSql): Promise<ReadonlyMap<string, Buffer>> {
  const rows = await sql<{ id: string; sealed: Buffer }>(
    "select id, sealed from issuer_key where standing = 'signing'",
  );
  return new Map(rows.map(({ id, sealed }) => [id, sealed]));
}
