import type { RunSql } from "#app/core/subject.ts";
import type { Language } from "#app/core/words.ts";

/** Whether somebody gets briefings, kept from changing until the transaction ends. */
export async function lockSubscription(sql: RunSql, personId: string): Promise<boolean> {
  const rows = await sql(
    "select from briefing_subscription where person_id = $1 for no key update",
    [personId],
  );
  return rows.length > 0;
}

/** Notes that somebody wants briefings of the months after one; false when that is noted already. */
export async function insertSubscription(
  sql: RunSql,
  { personId, at, toldMonth }: { personId: string; at: Date; toldMonth: string },
): Promise<boolean> {
  const rows = await sql(
    `insert into briefing_subscription (person_id, since, told_month) values ($1, $2, $3)
     on conflict (person_id) do nothing returning person_id`,
    [personId, at, toldMonth],
  );
  return rows.length > 0;
}

/** Takes it back; false when there was nothing to take back. */
export async function deleteSubscription(sql: RunSql, personId: string): Promise<boolean> {
  const rows = await sql(
    "delete from briefing_subscription where person_id = $1 returning person_id",
    [personId],
  );
  return rows.length > 0;
}

/** Notes that the briefing of a month goes to somebody; null when it has gone, or they no longer want it. */
export async function takeBriefing(
  sql: RunSql,
  personId: string,
  month: string,
): Promise<{ readonly language: Language } | null> {
  const [row] = await sql<{ language: Language }>(
    `update briefing_subscription b set told_month = $2
     from person p where b.person_id = $1 and p.id = b.person_id and b.told_month < $2::date
     returning coalesce(p.language, (select o.language from organisation o), 'en') as language`,
    [personId, month],
  );
  return row ?? null;
}
