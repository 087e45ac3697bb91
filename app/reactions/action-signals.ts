/** What is said to the rooms of requests for action: that something moved and how far it is, and nothing of what. */
import type { DomainEvent } from "#app/core/event.ts";
import { rooms } from "#app/core/rooms.ts";
import type { Signal } from "#app/core/deltas.ts";
import {
  actionRevisions,
  latestAction,
} from "#app/features/insights/acting/actions/action-rooms.queries.server.ts";

/** A request as it is now, to those who see it; and to leaders and managers that one moved. */
export async function actionSignals({
  subject: { id: actionId },
}: Pick<DomainEvent, "subject">): Promise<readonly Signal[]> {
  const [revisions, latest] = await Promise.all([actionRevisions([actionId]), latestAction()]);
  const revision = revisions.get(actionId);
  if (revision === undefined) return [];
  return [
    { room: rooms.action(actionId), delta: { kind: "action", actionId, revision } },
    { room: rooms.actions, delta: { kind: "actions", revision: latest } },
  ];
}
