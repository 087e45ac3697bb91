import type { RunSql } from "#app/core/subject.ts";
import type { AnnouncementSign } from "./announcement.ts";

interface Sign {
  readonly id: string;
  readonly personId: string;
  readonly sign: AnnouncementSign;
}

/** Sets or takes back a sign; false when it was so already. */
export async function saveSign(
  sql: RunSql,
  { id, personId, sign }: Sign,
  isWanted: boolean,
): Promise<boolean> {
  const rows = await sql(
    isWanted
      ? `insert into announcement_reaction (announcement_id, person_id, sign) values ($1, $2, $3::announcement_sign)
         on conflict do nothing returning person_id`
      : `delete from announcement_reaction where announcement_id = $1 and person_id = $2 and sign = $3::announcement_sign
         returning person_id`,
    [id, personId, sign],
  );
  return rows.length > 0;
}

/** Writes what somebody says, in the place of what they said before; false when it was the same. */
export async function saveCongratulation(
  sql: RunSql,
  { id, personId, words, at }: { id: string; personId: string; words: string; at: Date },
): Promise<boolean> {
  const rows = await sql(
    `insert into congratulation as c (announcement_id, person_id, words, at) values ($1, $2, $3, $4)
     on conflict (announcement_id, person_id) do update set words = excluded.words, at = excluded.at
     where c.words is distinct from excluded.words
     returning person_id`,
    [id, personId, words, at],
  );
  return rows.length > 0;
}

/** Removes what somebody said; false when there was nothing. */
export async function removeCongratulation(
  sql: RunSql,
  id: string,
  personId: string,
): Promise<boolean> {
  const rows = await sql(
    "delete from congratulation where announcement_id = $1 and person_id = $2 returning person_id",
    [id, personId],
  );
  return rows.length > 0;
}

/** Counts that something was said to it, and returns how much has been so far. */
export async function growPulse(sql: RunSql, id: string): Promise<number> {
  const [row] = await sql<{ pulse: number }>(
    "update announcement set pulse = pulse + 1 where id = $1 returning pulse",
    [id],
  );
  return row?.pulse ?? 0;
}
