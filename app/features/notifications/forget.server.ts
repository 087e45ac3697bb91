import { system } from "#app/core/actor.ts";
import { rooms } from "#app/core/rooms.ts";
import { publish } from "#app/platform/live.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { takeBack, unreadOf, type GoneThing } from "./inbox.store.server.ts";

/** Takes what was told about something that is gone out of everybody's inbox. Harmless when repeated. */
export async function forget(thing: GoneThing): Promise<void> {
  const counted = await transact(system, async ({ sql }) =>
    unreadOf(sql, await takeBack(sql, thing)),
  );
  publish(
    counted.map(({ personId, unread }) => ({
      room: rooms.person(personId),
      delta: { kind: "inbox", unread },
    })),
  );
}
