import type { Actor } from "#app/core/actor.ts";
import { rooms } from "#app/core/rooms.ts";
import type { Delta } from "#app/core/deltas.ts";
import { openCasesOf } from "#app/features/moderation/case.queries.server.ts";
import { unreadCount } from "#app/features/notifications/inbox.queries.server.ts";

/**
 * What somebody is told who has joined a room: counts have no revision by which a page could say that it missed one
 * between being written and joining, or while its connection was lost.
 */
export async function toldOnJoining(actor: Actor, room: string): Promise<readonly Delta[]> {
  if (room !== rooms.person(actor.id)) return [];
  const [unread, open] = await Promise.all([unreadCount(actor), openCasesOf(actor)]);
  return [{ kind: "waiting", unread, open }];
}
