import type { RunSql } from "#app/core/subject.ts";

interface Search {
  readonly challengeId: string;
  readonly personId: string;
  readonly text: string;
  readonly at: Date;
}

/** Keeps that somebody looks for team-mates, over what they said before. */
export async function putSearch(sql: RunSql, search: Search): Promise<void> {
  await sql(
    `insert into team_search (challenge_id, person_id, text, at) values ($1, $2, $3, $4)
     on conflict (challenge_id, person_id) do update set text = excluded.text, at = excluded.at`,
    [search.challengeId, search.personId, search.text, search.at],
  );
}

/** Forgets it; false when there was nothing. */
export async function removeSearch(
  sql: RunSql,
  challengeId: string,
  personId: string,
): Promise<boolean> {
  const rows = await sql(
    "delete from team_search where challenge_id = $1 and person_id = $2 returning person_id",
    [challengeId, personId],
  );
  return rows.length > 0;
}
