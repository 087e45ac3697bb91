import { onePerson } from "#app/features/notifications/audience.store.server.ts";
import { spread } from "#app/features/notifications/spread.server.ts";
import { idOf, personIds } from "./chapter-people.ts";
import type { DemoOrganisation } from "./demo/types.ts";
import { stableId } from "./stable-id.ts";

/** What waits in the inboxes of the people whom the sign-in page offers. */
export async function loadInbox({
  people,
  signInPeople,
  foundedAt,
}: DemoOrganisation): Promise<void> {
  const ids = await personIds(people);
  for (const { personKey } of signInPeople) {
    const eventId = stableId(`welcome ${personKey}`, foundedAt);
    const id = idOf(ids, personKey);
    await spread({
      event: { id: eventId, actorId: null, at: foundedAt },
      subject: { kind: "person", id },
      audience: onePerson(id, "welcome", "joined"),
    });
  }
}
