import type { Actor } from "#app/core/actor.ts";
import type { WorkingCalendar } from "#app/core/working-days.ts";
import { actorsByIds } from "#app/platform/actors.server.ts";
import { prepared, sql } from "#app/platform/db.server.ts";

/** Whether somebody gets the briefing of each month. */
export async function getsBriefings(actor: Actor): Promise<boolean> {
  const rows = await prepared<{ personId: string }>(
    "briefing-subscription",
    `select person_id as "personId" from briefing_subscription where person_id = $1::uuid`,
    [actor.id],
  );
  return rows.length > 0;
}

/** When is worked in the organisation as a whole, and what it is called. */
export async function organisationDays(): Promise<{
  readonly calendar: WorkingCalendar;
  readonly timeZone: string;
  readonly name: string;
}> {
  const [row] = await prepared<{
    worked: number[];
    closed: string[];
    timeZone: string;
    name: string;
  }>(
    "briefing-days",
    `select c.worked, c.closed, coalesce(o.time_zone, 'UTC') as "timeZone", coalesce(o.name, 'Groundswell') as name
     from calendar_of(null) c left join organisation o on true`,
    [],
  );
  const {
    worked = [1, 2, 3, 4, 5],
    closed = [],
    timeZone = "UTC",
    name = "Groundswell",
  } = row ?? {};
  return { calendar: { worked, closed: new Set(closed) }, timeZone, name };
}

/** The day on which the first idea was posted; null where there is none. */
export async function firstIdeaDay(): Promise<string | null> {
  const [row] = await prepared<{ day: string | null }>(
    "first-idea-day",
    "select min(posted_on)::text as day from insight_idea where not imported",
    [],
  );
  return row?.day ?? null;
}

/** Who is still to be sent the briefing of a month, given by its first day. */
export async function awaitingBriefing(month: string): Promise<readonly Actor[]> {
  const rows = await prepared<{ personId: string }>(
    "awaiting-briefing",
    `select person_id as "personId" from briefing_subscription where told_month < $1::date order by person_id`,
    [month],
  );
  return actorsByIds(
    sql,
    rows.map(({ personId }) => personId),
  );
}
