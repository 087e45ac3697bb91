import type { NotificationKind } from "./notification.ts";
import type { Actor } from "#app/core/actor.ts";
import { prepared } from "#app/platform/db.server.ts";

/** How many notifications this person has not read; counted up to 100. */
export async function unreadCount(actor: Actor): Promise<number> {
  const [row] = await prepared<{ count: number }>(
    "unread-count",
    `select count(*)::int as count from (
       select from notification where person_id = $1::uuid and read_at is null limit 100
     ) unread`,
    [actor.id],
  );
  return row?.count ?? 0;
}

interface NotificationRow {
  id: string;
  kind: NotificationKind;
  data: Record<string, string>;
  createdAt: Date;
  readAt: Date | null;
}

/** This person's latest notifications, newest first, at most fifty. */
export async function inbox(actor: Actor) {
  const rows = await prepared<NotificationRow>(
    "inbox",
    `select id, kind, data, created_at as "createdAt", read_at as "readAt" from notification
     where person_id = $1::uuid order by created_at desc, id desc limit 50`,
    [actor.id],
  );
  return rows.map(({ createdAt, readAt, ...row }) => ({
    ...row,
    createdAt: createdAt.toISOString(),
    unread: readAt === null,
  }));
}
