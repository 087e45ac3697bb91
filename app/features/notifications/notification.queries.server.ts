import type { NotificationKind } from "./notification.ts";
import type { Actor } from "#app/core/actor.ts";
import { pageOf, type Cursor } from "#app/core/page.ts";
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
  sortValue: number;
}

const pageLength = 50;

/** A page of this person's notifications, newest first. */
export async function inbox(actor: Actor, after: Cursor | null) {
  const read = await prepared<NotificationRow>(
    "inbox",
    `select id, kind, data, created_at as "createdAt", read_at as "readAt",
       (extract(epoch from created_at) * 1000000)::float8 as "sortValue"
     from notification
     where person_id = $1::uuid
       and (created_at, id) < (coalesce(to_timestamp($2::float8 / 1000000), 'infinity'), $3::uuid)
     order by created_at desc, id desc limit $4`,
    [actor.id, after?.value ?? null, after?.id ?? null, pageLength + 1],
  );
  const { rows, next } = pageOf(read, pageLength, ({ sortValue, id }) => ({
    value: sortValue,
    id,
  }));
  return { lines: rows.map(present), next };
}

function present({ sortValue: _, createdAt, readAt, ...row }: NotificationRow) {
  return { ...row, createdAt: createdAt.toISOString(), unread: readAt === null };
}
