import type { RunSql } from "#app/core/subject.ts";
import { isId } from "#app/core/ids.ts";

/** How somebody who works here stands to a challenge; null for nobody of that id. */
export async function standingOf(
  sql: RunSql,
  challengeId: string,
  personId: string,
): Promise<{ readonly isSponsor: boolean; readonly isEntrant: boolean } | null> {
  if (!isId(personId)) return null;
  const [row] = await sql<{ isSponsor: boolean; isEntrant: boolean }>(
    `select is_sponsor($1, p.id) as "isSponsor", is_entrant($1, p.id) as "isEntrant"
     from person p where p.id = $2 and p.deactivated_at is null and p.import_id is null`,
    [challengeId, personId],
  );
  return row ?? null;
}
