import type { DomainEvent } from "#app/core/event.ts";
import { announcementToTell } from "#app/features/recognition/announcing/notices.queries.server.ts";
import { everybody } from "#app/features/notifications/thanking/everybody.store.server.ts";
import { spread } from "#app/features/notifications/spread.server.ts";

/** A leader has announced something: everybody who works here. Harmless when repeated. */
export async function tellEverybody(event: DomainEvent<"announcement.published">): Promise<void> {
  const { subject } = event;
  const told = await announcementToTell(subject.id);
  if (!told) return;
  await spread({
    event,
    subject,
    audience: everybody("announcement"),
    data: { to: `/announcements/${subject.id}`, name: told.title, quote: told.text },
  });
}
