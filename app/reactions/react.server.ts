import { isId } from "#app/core/ids.ts";
import { eventById } from "#app/platform/events.server.ts";
import { reactions } from "./reactions.server.ts";

/**
 * Does everything that follows from one event. Run at least once per event, so each reaction is
 * idempotent through a unique key of its own.
 */
export async function react(payload: unknown): Promise<void> {
  const id = eventIdOf(payload);
  const event = id === null ? null : await eventById(id);
  if (!event) return;
  // The table has, for each kind, reactions to exactly that kind; TypeScript cannot follow the index.
  const following = reactions[event.kind] as readonly ((happened: typeof event) => Promise<void>)[];
  for (const reaction of following) await reaction(event);
}

function eventIdOf(payload: unknown): string | null {
  if (typeof payload !== "object" || payload === null || !("eventId" in payload)) return null;
  return isId(payload.eventId) ? payload.eventId : null;
}
