import { system } from "#app/core/actor.ts";
import { rooms } from "#app/core/rooms.ts";
import { publish } from "#app/platform/live.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { dropComment, unreadOf } from "./inbox.store.server.ts";

/** Takes what was told about a comment out of everybody's inbox, once it is gone. Harmless when repeated. */
export async function forgetComment(commentId: string): Promise<void> {
  const counted = await transact(system, async ({ sql }) =>
    unreadOf(sql, await dropComment(sql, commentId)),
  );
  publish(
    counted.map(({ personId, unread }) => ({
      room: rooms.person(personId),
      delta: { kind: "inbox", unread },
    })),
  );
}
