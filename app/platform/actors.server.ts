import type { Actor } from "#app/core/actor.ts";
import type { RunSql } from "#app/core/subject.ts";

/** People with the rights they have now, as policies see them; ids of nobody are passed over. */
export async function actorsByIds(sql: RunSql, ids: readonly string[]): Promise<Actor[]> {
  if (ids.length === 0) return [];
  return sql<Actor>(
    `select p.id, p.name, p.unit_id as "unitId", p.role, p.is_admin as "isAdmin",
       p.is_moderator as "isModerator", p.language,
       p.deactivated_at is null and p.import_id is null as active,
       array(select m.unit_id from unit_manager m where m.person_id = p.id) as manages
     from person p where p.id = any($1::uuid[])`,
    [ids],
  );
}
