import { prepared } from "#app/platform/db.server.ts";
import { stateOf, type AbsenceState, type Span } from "./absence.ts";

/** One's own absence as the list of them shows it. */
export interface ShownAbsence {
  readonly id: string;
  readonly deputy: string;
  /** ISO 8601: its first moment, and its last. */
  readonly from: string;
  readonly last: string;
  readonly state: AbsenceState;
}

/** Somebody else's absence, during which one stands in. */
export interface StandIn extends Omit<ShownAbsence, "deputy"> {
  readonly personId: string;
  readonly name: string;
}

interface AbsenceRow {
  id: string;
  deputy: string;
  fromAt: Date;
  untilAt: Date;
  now: Date;
}

/** One's own absences, those to come first; at most fifty. */
export async function absencesOf(personId: string): Promise<ShownAbsence[]> {
  const rows = await prepared<AbsenceRow>(
    "absences-of",
    `select b.id, p.name as deputy, b.from_at as "fromAt", b.until_at as "untilAt", now() as now
     from absence b join person p on p.id = b.deputy_id
     where b.person_id = $1::uuid order by b.from_at desc, b.id desc limit 50`,
    [personId],
  );
  return rows.map(({ id, deputy, now, ...span }) => ({
    id,
    deputy,
    ...daysOf(span),
    state: stateOf(span, now),
  }));
}

/** When somebody stands in for others: what goes on or is to come, the next first; at most fifty. */
export async function standInsOf(personId: string): Promise<StandIn[]> {
  const rows = await prepared<Omit<AbsenceRow, "deputy"> & { personId: string; name: string }>(
    "stand-ins-of",
    `select b.id, p.id as "personId", p.name, b.from_at as "fromAt", b.until_at as "untilAt", now() as now
     from absence b join person p on p.id = b.person_id
     where b.deputy_id = $1::uuid and b.until_at > now() order by b.from_at, b.id limit 50`,
    [personId],
  );
  return rows.map(({ id, personId: whom, name, now, ...span }) => ({
    id,
    personId: whom,
    name,
    ...daysOf(span),
    state: stateOf(span, now),
  }));
}

/** The first moment and the last, as the browser gets them. */
function daysOf({ fromAt, untilAt }: Span) {
  return { from: fromAt.toISOString(), last: new Date(untilAt.getTime() - 1).toISOString() };
}

/** Active colleagues of one's unit, for a list without JavaScript. */
export function possibleDeputies(person: { readonly id: string; readonly unitId: string }) {
  return prepared<{ id: string; name: string }>(
    "possible-deputies",
    `select id, name from person
     where unit_id = $2::uuid and id <> $1::uuid and deactivated_at is null and import_id is null
     order by name, id limit 200`,
    [person.id, person.unitId],
  );
}
