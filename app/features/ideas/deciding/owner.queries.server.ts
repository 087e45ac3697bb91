import { prepared } from "#app/platform/db.server.ts";

/** Somebody who can be asked to answer an idea. */
export interface PossibleOwner {
  readonly id: string;
  readonly name: string;
}

/** Who is asked now. */
export async function presentOwner(ideaId: string): Promise<PossibleOwner | null> {
  const [row] = await prepared<PossibleOwner>(
    "present-owner",
    "select p.id, p.name from idea i join person p on p.id = i.owner_id where i.id = $1::uuid",
    [ideaId],
  );
  return row ?? null;
}

/**
 * Active people of the idea's unit and of one's own who did not bring it, for a list without JavaScript. Authors who
 * are not named stay in it: whoever is missed would be known.
 */
export function possibleOwners(ideaId: string, unitId: string): Promise<PossibleOwner[]> {
  return prepared<PossibleOwner>(
    "possible-owners",
    `select p.id, p.name from person p
     where p.unit_id in ($2::uuid, (select unit_id from idea where id = $1::uuid))
       and p.deactivated_at is null and p.import_id is null
       and not exists (select from idea_author a where a.idea_id = $1::uuid and a.person_id = p.id and a.named)
       and not exists (select from idea r where r.id = $1::uuid and r.posted_by_id = p.id)
     order by p.name, p.id limit 200`,
    [ideaId, unitId],
  );
}
