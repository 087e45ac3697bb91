import type { RunSql } from "#app/core/subject.ts";
import type { Verdict } from "./delivery-notice.ts";

/** Notes that a notice is being dealt with; false when it has been. */
export async function insertNotice(sql: RunSql, id: string, now: Date): Promise<boolean> {
  const rows = await sql(
    "insert into delivery_notice (id, received_at) values ($1, $2) on conflict do nothing returning id",
    [id, now],
  );
  return rows.length > 0;
}

/** Notes what became of a mail of ours after it had gone out, or while we were about to note that it had. */
export async function saveVerdict(sql: RunSql, verdict: Verdict): Promise<void> {
  await sql(
    `update mail set state = 'failed', reason = $3, error = nullif($4, ''), provider_id = coalesce(provider_id, $2)
     where (id = $1 or provider_id = $2) and state in ('waiting', 'sent')`,
    [verdict.mailId, verdict.providerId, verdict.reason, verdict.detail.slice(0, 1000)],
  );
}

/** Notes that no mail can go to these addresses, as far as they are people's here. */
export async function saveUndeliverable(
  sql: RunSql,
  { addresses, reason, detail }: Pick<Verdict, "addresses" | "reason" | "detail">,
  now: Date,
): Promise<void> {
  await sql(
    `insert into undeliverable_address (address, reason, detail, since)
     select p.email, $2, $3, $4 from person p where p.email = any($1::text[])
     on conflict (address) do nothing`,
    [addresses, reason, detail.slice(0, 1000), now],
  );
}

/** Lets mail go to a person's address again; false when nothing kept it from going. */
export async function deleteUndeliverable(sql: RunSql, personId: string): Promise<boolean> {
  const rows = await sql(
    `delete from undeliverable_address u using person p
     where p.id = $1 and u.address = p.email returning address`,
    [personId],
  );
  return rows.length > 0;
}
