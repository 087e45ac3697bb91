import type { Actor, Role } from "#app/core/actor.ts";
import { notFound } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import type { Page } from "#app/core/page.ts";
import { authorize } from "#app/core/policy.ts";
import { sql } from "#app/platform/db.server.ts";
import { unitTree } from "./people.queries.server.ts";
import { peoplePolicy } from "./people.policy.ts";
import type { PeopleOrder } from "./people-order.ts";
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
  readonly order?: PeopleOrder;
  /** The last person of the page before, or the first of the page behind. */
  readonly after?: string | null;
  readonly before?: string | null;
}

export interface PeoplePage extends Page<PersonLine> {
  /** The first person shown, when there are others before them. */
  readonly previous: string | null;
}

/** People in the order asked for, fifty a page, imported ones left out. Throws `forbidden` for people who are not administrators. */
export async function peopleList(
  actor: Actor,
  { search, order = { key: "name", descending: false }, after, before }: PeopleWish,
): Promise<PeoplePage> {
  authorize(actor, peoplePolicy.change, { personId: "" });
  const isBackwards = isId(before);
  const place = isBackwards ? before : isId(after) ? after : null;
  const rows = await sql<Omit<PersonLine, "standing"> & Pick<Person, "deactivated" | "joined">>(
    peopleSql(order, isBackwards),
    [containing(search), place, pageLength + 1],
  );
  const hasMore = rows.length > pageLength;
  const read = rows.slice(0, pageLength).map(({ deactivated, joined, ...line }) => ({
    ...line,
    standing: standingOf({ deactivated, joined }),
  }));
  const shown = isBackwards ? read.reverse() : read;
  return {
    rows: shown,
    next: isBackwards || hasMore ? (shown.at(-1)?.id ?? null) : null,
    previous: (isBackwards ? hasMore : place !== null) ? (shown[0]?.id ?? null) : null,
  };
}

/** What decides the order, down to the id, so that a page begins exactly where the one before it ended. */
const decides: Record<PeopleOrder["key"], string> = {
  name: "p.name, p.id",
  email: "p.email, p.id",
  unit: "u.name, p.name, p.id",
};

/** Reads from a place on, or back from it; the place is given as the person who stands there. */
export function peopleSql({ key, descending }: PeopleOrder, isBackwards: boolean): string {
  const falls = descending !== isBackwards;
  const columns = decides[key];
  return `select p.id, p.name, p.email, u.name as unit, p.role, p.is_admin as "isAdmin",
      p.is_moderator as "isModerator", p.deactivated_at is not null as deactivated,
      exists (select from password w where w.person_id = p.id) as joined
    from person p join unit u on u.id = p.unit_id
    where p.import_id is null and (p.name ilike $1 or p.email ilike $1)
      and ($2::uuid is null or (${columns}) ${falls ? "<" : ">"} (
        select ${columns} from person p join unit u on u.id = p.unit_id where p.id = $2))
    order by ${columns.replaceAll(/,|$/g, falls ? " desc$&" : "$&")} limit $3`;
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
