import type { Actor, Role } from "#app/core/actor.ts";
import { notFound } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import type { Page } from "#app/core/page.ts";
import { authorize } from "#app/core/policy.ts";
import { sql } from "#app/platform/db.server.ts";
import { unitTree } from "./people.queries.server.ts";
import { peoplePolicy } from "./people.policy.ts";
import { standingOf, type Person, type Standing } from "./person.ts";
import { personById } from "./person.store.server.ts";
import type { PlacedUnit } from "./unit.ts";

export interface PersonLine {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly unit: string;
  readonly role: Role;
  readonly isAdmin: boolean;
  readonly isModerator: boolean;
  readonly standing: Standing;
}

const pageLength = 50;

interface PeopleWish {
  /** Part of a name or an e-mail address; empty for everybody. */
  readonly search: string;
  /** The last person of the page before. */
  readonly after: string | null;
}

/** People by name, fifty a page, imported ones left out. Throws `forbidden` for people who are not administrators. */
export async function peopleList(
  actor: Actor,
  { search, after }: PeopleWish,
): Promise<Page<PersonLine>> {
  authorize(actor, peoplePolicy.change, { personId: "" });
  const rows = await sql<Omit<PersonLine, "standing"> & Pick<Person, "deactivated" | "joined">>(
    `select p.id, p.name, p.email, u.name as unit, p.role, p.is_admin as "isAdmin",
       p.is_moderator as "isModerator", p.deactivated_at is not null as deactivated,
       exists (select from password w where w.person_id = p.id) as joined
     from person p join unit u on u.id = p.unit_id
     where p.import_id is null and (p.name ilike $1 or p.email ilike $1)
       and ($2::uuid is null or (p.name, p.id) > (select a.name, a.id from person a where a.id = $2))
     order by p.name, p.id limit $3`,
    [containing(search), isId(after) ? after : null, pageLength + 1],
  );
  const shown = rows.slice(0, pageLength).map(({ deactivated, joined, ...line }) => ({
    ...line,
    standing: standingOf({ deactivated, joined }),
  }));
  return { rows: shown, next: rows.length > pageLength ? (shown.at(-1)?.id ?? null) : null };
}

export interface PersonDetails extends Person {
  readonly standing: Standing;
  /** When the open one-time link ends (ISO 8601); null when there is none. */
  readonly linkEndsAt: string | null;
}

/** Everything an administrator may change about a person. Throws `forbidden`, and `not_found` for imported people too. */
export async function personDetails(actor: Actor, id: string): Promise<PersonDetails> {
  authorize(actor, peoplePolicy.change, { personId: id });
  const person = await personById(sql, id);
  if (!person || person.imported) throw notFound("people.personUnknown");
  const [link] = await sql<{ endsAt: Date }>(
    `select expires_at as "endsAt" from one_time_link
     where person_id = $1 and used_at is null and expires_at > now()`,
    [id],
  );
  return {
    ...person,
    standing: standingOf(person),
    linkEndsAt: link?.endsAt.toISOString() ?? null,
  };
}

export interface UnitLine extends PlacedUnit {
  /** Active people whose home it is. */
  readonly people: number;
}

/** The tree with the number of people in each unit. Throws `forbidden` for people who are not administrators. */
export async function unitList(actor: Actor): Promise<UnitLine[]> {
  authorize(actor, peoplePolicy.changeUnits, { personId: "" });
  const counts = await sql<{ unitId: string; people: number }>(
    `select unit_id as "unitId", count(*)::int as people from person
     where deactivated_at is null and import_id is null group by unit_id`,
  );
  const people = new Map(counts.map((row) => [row.unitId, row.people]));
  return (await unitTree()).map((unit) => ({ ...unit, people: people.get(unit.id) ?? 0 }));
}

/** A unit where it stands. Throws `forbidden` and `not_found`. */
export async function unitDetails(actor: Actor, id: string): Promise<PlacedUnit> {
  authorize(actor, peoplePolicy.changeUnits, { personId: "" });
  const unit = (await unitTree()).find((one) => one.id === id);
  if (!unit) throw notFound("people.unitUnknown");
  return unit;
}

// What PostgreSQL cannot hold cannot be found either.
function containing(text: string): string {
  return `%${text.replace(/\0/g, "").replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
}
