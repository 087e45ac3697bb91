import { prepared } from "#app/platform/db.server.ts";
import { stateOf, type AbsenceState } from "./absence.ts";

/** One's own absence as the list of them shows it. */
export interface ShownAbsence {
  readonly id: string;
  readonly deputy: string;
  /** ISO 8601: its first moment, and its last. */
  readonly from: string;
  readonly last: string;
  readonly state: AbsenceState;
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
    from: span.fromAt.toISOString(),
    last: new Date(span.untilAt.getTime() - 1).toISOString(),
    state: stateOf(span, now),
  }));
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
