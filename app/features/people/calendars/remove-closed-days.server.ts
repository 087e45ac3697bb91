import type { Actor, System } from "#app/core/actor.ts";
import { organisationId } from "#app/core/ids.ts";
import { transact } from "#app/platform/transact.server.ts";
import { dropClosedDays } from "./calendar.store.server.ts";
import { lockCalendar } from "./lock-calendar.server.ts";

/** Opens days again that the calendar of the organisation or of a unit closes. Throws `forbidden` and `not_found`. */
export async function removeClosedDays(
  actor: Actor | System,
  { id, days }: { readonly id: string; readonly days: readonly string[] },
): Promise<void> {
  await transact(actor, async ({ sql, record }) => {
    await lockCalendar(sql, actor, id);
    const gone = await dropClosedDays(sql, id, days);
    if (gone.length === 0) return;
    const subject = { kind: id === organisationId ? "organisation" : "unit", id } as const;
    record({ kind: "closed-days.removed", subject, data: { days: gone } });
  });
}
