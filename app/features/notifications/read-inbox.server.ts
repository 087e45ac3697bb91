import type { Actor } from "#app/core/actor.ts";
import { rooms } from "#app/core/rooms.ts";
import { publish } from "#app/platform/live.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { countUnread, markRead } from "./notification.store.server.ts";

/** Marks all of one's own notifications as read; doing it twice is harmless. All open pages show the new count. */
export async function readInbox(actor: Actor): Promise<void> {
  const unread = await transact(actor, async ({ sql, now }) => {
    await markRead(sql, actor.id, now);
    return countUnread(sql, actor.id);
  });
  publish([{ room: rooms.person(actor.id), delta: { kind: "inbox", unread } }]);
}
