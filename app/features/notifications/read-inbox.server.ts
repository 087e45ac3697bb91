import type { Actor } from "#app/core/actor.ts";
import { notFound } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import { authorize } from "#app/core/policy.ts";
import { rooms } from "#app/core/rooms.ts";
import { publish } from "#app/platform/live.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { markRead, unreadOf } from "./inbox.store.server.ts";
import { notificationPolicy } from "./notification.policy.ts";

/** Marks all of one's own lines as read; doing it twice is harmless. All open pages show the new count. */
export async function readInbox(actor: Actor): Promise<void> {
  await read(actor, {});
}

/** Marks one of one's own lines as read, as `readInbox` does all. Throws `not_found` for what can be no line. */
export async function readLine(actor: Actor, lineId: string): Promise<void> {
  if (!isId(lineId)) throw notFound("notifications.lineUnknown");
  await read(actor, { lineId });
}

async function read(actor: Actor, line: { readonly lineId?: string }): Promise<void> {
  authorize(actor, notificationPolicy.useInbox, { personId: actor.id });
  const [counted] = await transact(actor, async ({ sql, now }) => {
    await markRead(sql, { personId: actor.id, upTo: now, ...line });
    return unreadOf(sql, [actor.id]);
  });
  const unread = counted?.unread ?? 0;
  publish([{ room: rooms.person(actor.id), delta: { kind: "inbox", unread } }]);
}
