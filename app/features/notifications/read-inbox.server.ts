import type { Actor } from "#app/core/actor.ts";
import { transact } from "#app/platform/transact.server.ts";
import { markRead } from "./notification.store.server.ts";

/** Marks all of one's own notifications as read; doing it twice is harmless. */
export async function readInbox(actor: Actor): Promise<void> {
  await transact(actor, ({ sql, now }) => markRead(sql, actor.id, now));
}
