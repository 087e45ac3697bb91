import type { Actor, System } from "#app/core/actor.ts";
import { Refusal } from "#app/core/errors.ts";
import { organisationId } from "#app/core/ids.ts";
import { transact } from "#app/platform/transact.server.ts";
import { calendarLimits, type ClosedDay } from "./calendar.ts";
import { countOtherClosed, putClosedDays } from "./calendar.store.server.ts";
import { lockCalendar } from "./lock-calendar.server.ts";

/**
 * Closes days in the calendar of the organisation or of a unit, or gives closed days another name. Repeating it changes
 * nothing. Throws `forbidden`, `not_found`, and `invalid` when the calendar would have too many.
 */
export async function addClosedDays(
  actor: Actor | System,
  { id, days }: { readonly id: string; readonly days: readonly ClosedDay[] },
): Promise<void> {
  await transact(actor, async ({ sql, record }) => {
    await lockCalendar(sql, actor, id);
    const others = await countOtherClosed(
      sql,
      id,
      days.map(({ day }) => day),
    );
    const { closedDays: most } = calendarLimits;
    if (others + days.length > most) throw new Refusal("invalid", "calendars.tooMany", { most });
    const put = await putClosedDays(sql, id, days);
    if (put.length === 0) return;
    const subject = { kind: id === organisationId ? "organisation" : "unit", id } as const;
    record({ kind: "closed-days.added", subject, data: { days: put } });
  });
}
