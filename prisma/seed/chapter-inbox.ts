import { notifyPerson } from "#app/features/notifications/notify-person.server.ts";
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
    await notifyPerson({
      personId: idOf(ids, personKey),
      kind: "welcome",
      eventId,
      data: {},
      at: foundedAt,
    });
  }
}
