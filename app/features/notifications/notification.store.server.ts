import type { NotificationKind } from "./notification.ts";
import { newId } from "#app/core/ids.ts";
import type { RunSql } from "#app/core/subject.ts";

export interface NewNotification {
  readonly personId: string;
  readonly kind: NotificationKind;
  readonly eventId: string;
  readonly data: Readonly<Record<string, string>>;
  readonly at: Date;
}

/** Puts a line into somebody's inbox once per event and kind; false when it is there already. */
export async function insertNotification(sql: RunSql, line: NewNotification): Promise<boolean> {
  const rows = await sql(
    `insert into notification (id, person_id, event_id, kind, data, created_at)
     values ($1, $2, $3, $4, $5, $6) on conflict (person_id, event_id, kind) do nothing returning id`,
    [
      newId(line.at.getTime()),
      line.personId,
      line.eventId,
      line.kind,
      JSON.stringify(line.data),
      line.at,
    ],
  );
  return rows.length > 0;
}

/** Marks everything a person has received up to a moment as read. */
export async function markRead(sql: RunSql, personId: string, at: Date): Promise<void> {
  await sql(
    "update notification set read_at = $2 where person_id = $1 and read_at is null and created_at <= $2",
    [personId, at],
  );
}

/** How many lines a person has not read; counted up to 100. */
export async function countUnread(sql: RunSql, personId: string): Promise<number> {
  const [row] = await sql<{ count: number }>(
    `select count(*)::int as count from (
       select from notification where person_id = $1 and read_at is null limit 100
     ) unread`,
    [personId],
  );
  return row?.count ?? 0;
}
