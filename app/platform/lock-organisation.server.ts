import type { Actor, System } from "#app/core/actor.ts";
import type { RunSql } from "#app/core/subject.ts";

/**
 * Lets administrators' changes wait for each other until the transaction ends, and returns the actor
 * with the rights they have now: those of the sign-in may be seconds old, and somebody may just have
 * taken them away.
 */
export async function lockOrganisation(
  sql: RunSql,
  actor: Actor | System,
): Promise<Actor | System> {
  await sql("select pg_advisory_xact_lock(hashtextextended('groundswell.organisation', 0))");
  if (actor.id === null) return actor;
  return (await actorNow(sql, actor.id)) ?? { ...actor, active: false };
}

async function actorNow(sql: RunSql, id: string): Promise<Actor | undefined> {
  const [actor] = await sql<Actor>(
    `select p.id, p.name, p.unit_id as "unitId", p.role, p.is_admin as "isAdmin",
       p.is_moderator as "isModerator", p.language,
       p.deactivated_at is null and p.import_id is null as active,
       array(select m.unit_id from unit_manager m where m.person_id = p.id) as manages
     from person p where p.id = $1`,
    [id],
  );
  return actor;
}
