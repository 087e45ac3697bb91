import type { Actor } from "#app/core/actor.ts";
import { notFound } from "#app/core/errors.ts";
import { isId, organisationId } from "#app/core/ids.ts";
import { authorize } from "#app/core/policy.ts";
import { prepared, sql } from "#app/platform/db.server.ts";
import { peoplePolicy } from "../people.policy.ts";
import { treeOf } from "../unit.ts";
import { allUnits } from "../unit.store.server.ts";
import type { ClosedDay, WorkingWeek } from "./calendar.ts";
import { findWeek } from "./calendar.store.server.ts";

/** All units, each with what its calendar says of its own. Throws `forbidden`. */
export async function unitCalendars(actor: Actor) {
  authorize(actor, peoplePolicy.changeCalendars, { personId: actor.id });
  const own = await prepared<{ id: string; worked: number[] | null; closed: number }>(
    "unit-calendars",
    `select c.id, c.worked,
       (select count(*)::int from closed_day d where d.calendar_id = c.id) as closed
     from working_calendar c where c.unit_id is not null`,
    [],
  );
  const calendars = new Map(own.map((one) => [one.id, one]));
  return treeOf(await allUnits(sql)).map(({ id, name, depth }) => ({
    id,
    name,
    depth,
    worked: calendars.get(id)?.worked ?? null,
    closed: calendars.get(id)?.closed ?? 0,
  }));
}

/** A calendar with everything that its page shows. Throws `forbidden`, and `not_found` when nobody has such a one. */
export async function calendarPage(actor: Actor, id: string) {
  authorize(actor, peoplePolicy.changeCalendars, { personId: actor.id });
  const unit = id === organisationId ? null : await unitNamed(id);
  const week: WorkingWeek = (await findWeek(sql, id)) ?? { worked: null, ignoresAbove: false };
  const closed = await prepared<ClosedDay & { past: boolean }>(
    "closed-days",
    `select day::text, name, day < current_date as past from closed_day where calendar_id = $1::uuid order by day`,
    [id],
  );
  return { id, unit, week, closed, inForce: await weekInForce(unit?.id ?? null) };
}

async function unitNamed(id: string): Promise<{ id: string; name: string }> {
  const [unit] = isId(id)
    ? await prepared<{ id: string; name: string }>(
        "unit-with-calendar",
        "select id, name from unit where id = $1::uuid and not imported",
        [id],
      )
    : [];
  if (!unit) throw notFound("calendars.unknown");
  return unit;
}

/** The weekdays that count in a unit, its own or inherited. */
async function weekInForce(unitId: string | null): Promise<number[]> {
  const [row] = await prepared<{ worked: number[] }>(
    "week-in-force",
    "select worked from calendar_of($1::uuid)",
    [unitId],
  );
  return row?.worked ?? [];
}
