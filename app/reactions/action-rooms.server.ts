/** The rooms of requests for action: that any of them moved, and one of them for those who see it. */
import type { Actor } from "#app/core/actor.ts";
import { isId } from "#app/core/ids.ts";
import { rooms } from "#app/core/rooms.ts";
import type { Holding } from "#app/core/live-protocol.ts";
import {
  actionRevisions,
  isActionShownTo,
  latestAction,
} from "#app/features/insights/acting/actions/action-rooms.queries.server.ts";

/** Whether a room is one of them. */
export function isOfActions(room: string): boolean {
  return room === rooms.actions || isOfOneAction(room);
}

/** Whether it is of one request, which may be handed over to somebody else while it is looked at. */
export function isOfOneAction(room: string): boolean {
  return actionOf(room) !== null;
}

/** That something moved, and nothing of what, is for leaders and managers; one request is heard by those who see it. */
export function mayHearActions(actor: Actor, room: string): Promise<boolean> {
  const id = actionOf(room);
  if (id !== null) return isActionShownTo(actor, id);
  return Promise.resolve(actor.active && (actor.role === "leader" || actor.manages.length > 0));
}

/** Which of them a page should read again, given what it says it holds. */
export async function staleActions(holdings: readonly Holding[]): Promise<string[]> {
  const held = holdings.filter(({ room }) => isOfActions(room));
  if (held.length === 0) return [];
  const [revisions, latest] = await Promise.all([
    actionRevisions(held.flatMap(({ room }) => actionOf(room) ?? [])),
    held.some(({ room }) => room === rooms.actions) ? latestAction() : 0,
  ]);
  return held.flatMap(({ room, acted = 0 }) => {
    const now = room === rooms.actions ? latest : (revisions.get(actionOf(room) ?? "") ?? 0);
    return acted < now ? [room] : [];
  });
}

/** The request whose room it is; null for other rooms. */
function actionOf(room: string): string | null {
  const [, id] = room.split(":");
  return isId(id) && room === rooms.action(id) ? id : null;
}
