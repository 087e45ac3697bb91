import { system } from "#app/core/actor.ts";
import { rooms } from "#app/core/rooms.ts";
import { publish } from "#app/platform/live.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { dropInvitation, unreadOf } from "./inbox.store.server.ts";

/** Takes an invitation out of somebody's inbox once it was taken back. Harmless when repeated, or when asked anew. */
export async function forgetInvitation(ideaId: string, personId: string): Promise<void> {
  const counted = await transact(system, async ({ sql }) =>
    (await dropInvitation(sql, { ideaId, personId })) ? unreadOf(sql, [personId]) : [],
  );
  publish(
    counted.map(({ unread }) => ({
      room: rooms.person(personId),
      delta: { kind: "inbox", unread },
    })),
  );
}
