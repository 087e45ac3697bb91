import type { Actor, System } from "#app/core/actor.ts";
import { notFound } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import { permit } from "#app/core/policy.ts";
import type { RunSql } from "#app/core/subject.ts";
import { lockOrganisation } from "#app/platform/lock-organisation.server.ts";
import { peoplePolicy } from "../people.policy.ts";
import { hasCalendarOwner } from "./calendar.store.server.ts";

/** Lets changes of calendars wait for each other. Throws `forbidden`, and `not_found` when nobody has such a calendar. */
export async function lockCalendar(sql: RunSql, actor: Actor | System, id: string): Promise<void> {
  const now = await lockOrganisation(sql, actor);
  permit(now, peoplePolicy.changeCalendars, { personId: "" });
  if (!isId(id) || !(await hasCalendarOwner(sql, id))) throw notFound("calendars.unknown");
}
