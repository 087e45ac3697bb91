import type { DomainEvent } from "#app/core/event.ts";
import { onePerson } from "#app/features/notifications/audience.store.server.ts";
import { spread } from "#app/features/notifications/spread.server.ts";

/** New ideas match what somebody has saved: a line in their inbox, under which what comes later gathers. */
export async function tellOfMatches(event: DomainEvent<"saved-search.matched">): Promise<void> {
  const { subject, data } = event;
  const { personId, name, count } = data;
  await spread({
    event,
    subject,
    audience: onePerson(personId, "search-matched", "saved-search"),
    data: { name, count: String(count) },
  });
}
