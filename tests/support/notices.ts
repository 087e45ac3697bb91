import { newId } from "#app/core/ids.ts";
import { onePerson } from "#app/features/notifications/audience.store.server.ts";
import { spread } from "#app/features/notifications/spread.server.ts";

/** Somebody is welcomed, anew each time, as if they had just joined. */
export function aWelcome({ id }: { readonly id: string }, at = new Date()): Promise<void> {
  return spread({
    event: { id: newId(), actorId: null, at },
    subject: { kind: "person", id },
    audience: onePerson(id, "welcome", "joined"),
  });
}
