import { prepared } from "#app/platform/db.server.ts";

/** Who is committed to act on a challenge's winner, and who sponsors it besides. */
export async function commitmentPeople(
  challengeId: string,
): Promise<{ readonly committed: string[]; readonly sponsors: string[] }> {
  const [row] = await prepared<{ committed: string[]; sponsors: string[] }>(
    "commitment-people",
    `select array_remove(array[c.commitment_person_id::text], null) as committed,
       array(select s.person_id::text from challenge_sponsor s where s.challenge_id = c.id
         and s.person_id is distinct from c.commitment_person_id) as sponsors
     from challenge c where c.id = $1::uuid`,
    [challengeId],
  );
  return row ?? { committed: [], sponsors: [] };
}
