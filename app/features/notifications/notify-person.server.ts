import { system } from "#app/core/actor.ts";
import { rooms } from "#app/core/rooms.ts";
import { publish } from "#app/platform/live.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import {
  countUnread,
  insertNotification,
  type NewNotification,
} from "./notification.store.server.ts";

/** Tells a person something once; repeats of the same event do nothing. Their open pages show the new count. */
export async function notifyPerson(line: NewNotification): Promise<void> {
  const unread = await transact(system, async ({ sql }) =>
    (await insertNotification(sql, line)) ? countUnread(sql, line.personId) : null,
  );
  if (unread === null) return;
  publish([{ room: rooms.person(line.personId), delta: { kind: "inbox", unread } }]);
}
