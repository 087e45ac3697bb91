import { noteOpenings } from "#app/features/insights/rollups/opening.store.server.ts";
import { rebuildRollups } from "#app/features/insights/rollups/rebuild.server.ts";
import { sql } from "#app/platform/db.server.ts";

/** Whoever took part had opened an idea that day, and so had a colleague; then all figures are reckoned from what there is. */
export async function loadInsights(): Promise<void> {
  const acts = await sql<{ personId: string; colleagueId: string | null; at: Date }>(
    `select a.person_id as "personId", a.at, (
       select c.id from person c join person p on p.id = a.person_id and c.unit_id = p.unit_id
       where c.import_id is null and c.deactivated_at is null and c.created_at <= a.at
       order by md5(c.id::text || a.at::text) limit 1) as "colleagueId"
     from (
       select person_id, at from vote union all
       select c.author_id, c.created_at from comment c join discussion d on d.subject_id = c.subject_id and d.subject_kind = 'idea'
     ) a join person w on w.id = a.person_id and w.import_id is null`,
  );
  await noteOpenings({
    personIds: acts.flatMap(({ personId, colleagueId }) => [personId, colleagueId ?? personId]),
    at: acts.flatMap(({ at }) => [at, at]),
  });
  await rebuildRollups();
}
