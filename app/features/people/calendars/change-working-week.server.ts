import type { Actor, System } from "#app/core/actor.ts";
import { Refusal } from "#app/core/errors.ts";
import { organisationId } from "#app/core/ids.ts";
import { transact } from "#app/platform/transact.server.ts";
import type { WorkingWeek } from "./calendar.ts";
import { findWeek, saveWeek } from "./calendar.store.server.ts";
import { lockCalendar } from "./lock-calendar.server.ts";

/**
 * Sets which weekdays the organisation or a unit works on. Setting the same again changes nothing.
 * Throws `forbidden`, `not_found`, and `invalid` for a week without a worked day.
 */
export async function changeWorkingWeek(
  actor: Actor | System,
  { id, worked, ignoresAbove }: WorkingWeek & { readonly id: string },
): Promise<void> {
  await transact(actor, async ({ sql, record }) => {
    await lockCalendar(sql, actor, id);
    const isOrganisation = id === organisationId;
    if (worked ? worked.length === 0 : isOrganisation)
      throw new Refusal("invalid", "calendars.noWeekday");
    const week = { worked, ignoresAbove: ignoresAbove && !isOrganisation };
    const before = (await findWeek(sql, id)) ?? { worked: null, ignoresAbove: false };
    if (String(before.worked) === String(worked) && before.ignoresAbove === week.ignoresAbove)
      return;
    await saveWeek(sql, id, week);
    const subject = { kind: isOrganisation ? "organisation" : "unit", id } as const;
    record({ kind: "working-week.changed", subject, data: week });
  });
}
