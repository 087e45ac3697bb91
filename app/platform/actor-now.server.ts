import type { Actor } from "#app/core/actor.ts";
import type { RunSql } from "#app/core/subject.ts";

/**
 * The actor with the rights they have now, read inside the transaction: those of the sign-in may be
 * seconds old, and somebody may just have taken them away. Nobody any more: inactive.
 */
export async function actorNow(sql: RunSql, actor: Actor): Promise<Actor> {
  const [now] = await sql<Actor>(
    `select p.id, p.name, p.unit_id as "unitId", p.role, p.is_admin as "isAdmin",
       p.is_moderator as "isModerator", p.language,
       p.deactivated_at is null and p.import_id is null as active,
       array(select m.unit_id from unit_manager m where m.person_id = p.id) as manages
     from person p where p.id = $1`,
    [actor.id],
  );
  return now ?? { ...actor, active: false };
}
