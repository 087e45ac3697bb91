import type { DomainEvent } from "#app/core/event.ts";
import { kudosToTell } from "#app/features/recognition/kudos/kudos-to-tell.queries.server.ts";
import { onePerson } from "#app/features/notifications/audience.store.server.ts";
import { spread } from "#app/features/notifications/spread.server.ts";

/** Who hears of kudos, and why. Each is harmless when repeated. */

/** Somebody was thanked: they read in which words. */
export async function tellThanked(event: DomainEvent<"kudos.given">): Promise<void> {
  const { subject, data } = event;
  const told = await kudosToTell(subject.id);
  if (!told) return;
  await spread({
    event,
    subject,
    audience: onePerson(data.toId, "kudos-received", "thanked"),
    data: { to: `/kudos/${subject.id}`, quote: told.words },
  });
}

/** Somebody answered thanks: whoever gave them. */
export async function tellThanking(event: DomainEvent<"kudos.answered">): Promise<void> {
  const { subject, data } = event;
  const told = await kudosToTell(subject.id);
  if (!told) return;
  await spread({
    event,
    subject,
    audience: onePerson(data.fromId, "kudos-answered", "thanking"),
    data: { to: `/kudos/${subject.id}`, quote: told.answer },
  });
}
