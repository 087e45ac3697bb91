import type { Actor } from "#app/core/actor.ts";
import { notFound } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import { may } from "#app/core/policy.ts";
import { db, prepared } from "#app/platform/db.server.ts";
import { peoplePolicy } from "./people.policy.ts";
import { unitTree } from "./people.queries.server.ts";

export interface Profile {
  readonly id: string;
  readonly name: string;
  readonly jobTitle: string;
  /** Names from the root unit down to the home unit. */
  readonly unitPath: readonly string[];
  readonly deactivated: boolean;
  readonly imported: boolean;
  /** When they were added, ISO 8601. */
  readonly since: string;
  readonly contributions: Contributions;
}

/** How much of somebody's work stands. */
export interface Contributions {
  readonly ideas: number;
  readonly comments: number;
}

/** What every colleague sees of a person: no address, no grants. Throws `not_found`. */
export async function profile(actor: Actor, id: string): Promise<Profile> {
  const visible = isId(id) && may(actor, peoplePolicy.see, { personId: id });
  const row = visible ? await db().person.findUnique({ where: { id }, select: shown }) : null;
  if (!row) throw notFound("people.personUnknown");
  const [units, contributions] = await Promise.all([unitTree(), contributionsOf(id)]);
  const home = units.find((unit) => unit.id === row.unitId);
  return {
    ...{ id: row.id, name: row.name, jobTitle: row.jobTitle },
    unitPath: home?.path ?? [row.unit.name],
    deactivated: row.deactivatedAt !== null,
    imported: row.importId !== null,
    since: row.createdAt.toISOString(),
    contributions,
  };
}

async function contributionsOf(personId: string): Promise<Contributions> {
  const [row] = await prepared<Contributions>(
    "contributions",
    `select
       (select count(*)::int from idea_author a join idea i on i.id = a.idea_id
        where a.person_id = $1::uuid and a.named and listed(i)) as ideas,
       (select count(*)::int from comment c where c.author_id = $1::uuid and c.deleted_at is null) as comments`,
    [personId],
  );
  return row ?? { ideas: 0, comments: 0 };
}

const shown = {
  id: true,
  name: true,
  jobTitle: true,
  unitId: true,
  deactivatedAt: true,
  importId: true,
  createdAt: true,
  unit: { select: { name: true } },
} as const;
