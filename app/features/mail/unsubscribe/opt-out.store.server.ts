import type { RunSql } from "#app/core/subject.ts";
import type { OptOut } from "../mail.ts";

/** Notes that somebody does not want mails; false when that is noted already. */
export async function insertOptOut(
  sql: RunSql,
  { personId, what, at }: { personId: string; what: OptOut; at: Date },
): Promise<boolean> {
  const rows = await sql(
    `insert into mail_opt_out (person_id, kind, at) select id, $2, $3 from person where id = $1
     on conflict do nothing returning kind`,
    [personId, what, at],
  );
  return rows.length > 0;
}

/** Takes the note back; false when there was none. */
export async function deleteOptOut(sql: RunSql, personId: string, what: OptOut): Promise<boolean> {
  const rows = await sql(
    "delete from mail_opt_out where person_id = $1 and kind = $2 returning kind",
    [personId, what],
  );
  return rows.length > 0;
}
