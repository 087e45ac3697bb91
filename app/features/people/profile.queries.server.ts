import type { Actor, Role } from "#app/core/actor.ts";
import { notFound } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import { may } from "#app/core/policy.ts";
import { db, prepared, sql } from "#app/platform/db.server.ts";
import { renderMarkdown } from "#app/platform/markdown.server.ts";
import { ownProfile } from "./directory/profile.store.server.ts";
import { wayDownTo } from "./directory/unit-places.ts";
import { peoplePolicy } from "./people.policy.ts";
import { unitTree } from "./people.queries.server.ts";

interface UnitLink {
  readonly id: string;
  readonly name: string;
}

export interface Profile {
  readonly id: string;
  readonly name: string;
  readonly jobTitle: string;
  readonly role: Role;
  /** Units managed, without their sub-units, as the tree is read. */
  readonly manages: readonly UnitLink[];
  /** From the root unit down to the home unit; empty for people who were brought in from outside. */
  readonly unitPath: readonly UnitLink[];
  readonly deactivated: boolean;
  readonly imported: boolean;
  /** When they were added, ISO 8601. */
  readonly since: string;
  readonly skills: readonly string[];
  /** What they say about themselves, as safe HTML; empty for nothing. */
  readonly about: string;
  readonly contributions: Contributions;
}

/** How much of somebody's work stands. */
export interface Contributions {
  readonly ideas: number;
  readonly comments: number;
  /** Official ones, which are among the comments too. */
  readonly answers: number;
  readonly decisions: number;
}

/** What every colleague sees of a person: no address, and of the rights only for whom they answer. Throws `not_found`. */
export async function profile(actor: Actor, id: string): Promise<Profile> {
  const visible = isId(id) && may(actor, peoplePolicy.see, { personId: id });
  const row = visible ? await db().person.findUnique({ where: { id }, select: shown }) : null;
  if (!row) throw notFound("people.personUnknown");
  const [units, contributions, { about, skills }] = await Promise.all([
    unitTree(),
    contributionsOf(id),
    ownProfile(sql, id),
  ]);
  const managed = new Set(row.manages.map(({ unitId }) => unitId));
  return {
    ...{ id: row.id, name: row.name, jobTitle: row.jobTitle, role: row.role },
    manages: units.filter((unit) => managed.has(unit.id)).map(linkTo),
    unitPath: wayDownTo(units, row.unitId).map(linkTo),
    deactivated: row.deactivatedAt !== null,
    imported: row.importId !== null,
    since: row.createdAt.toISOString(),
    skills,
    about: about === "" ? "" : renderMarkdown(about),
    contributions,
  };
}

function linkTo({ id, name }: UnitLink): UnitLink {
  return { id, name };
}

async function contributionsOf(personId: string): Promise<Contributions> {
  const [row] = await prepared<Contributions>(
    "contributions",
    `with said as (
       select c.answered_as from comment c join idea i on i.id = c.subject_id
       where c.author_id = $1::uuid and c.deleted_at is null and standing(i) in ('published', 'withdrawn')
         and not exists (select from unnamed_author x where x.subject_id = c.subject_id and x.person_id = c.author_id)
     )
     select
       (select count(*)::int from idea_author a join idea i on i.id = a.idea_id
        where a.person_id = $1::uuid and named_as_author(a) and listed(i)) as ideas,
       (select count(*)::int from said) as comments,
       (select count(*)::int from said where answered_as is not null) as answers,
       (select count(*)::int from decision d join idea i on i.id = d.idea_id
        where d.decider_id = $1::uuid and standing(i) in ('published', 'withdrawn')
          and not exists (select from unnamed_author x where x.subject_id = d.idea_id and x.person_id = d.decider_id))
         as decisions`,
    [personId],
  );
  return row ?? { ideas: 0, comments: 0, answers: 0, decisions: 0 };
}

const shown = {
  id: true,
  name: true,
  jobTitle: true,
  role: true,
  unitId: true,
  deactivatedAt: true,
  importId: true,
  createdAt: true,
  manages: { select: { unitId: true } },
} as const;
