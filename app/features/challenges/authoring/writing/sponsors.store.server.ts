import { conflict, Refusal } from "#app/core/errors.ts";
import type { SectionValues } from "../written.ts";
import type { Change } from "./change.ts";

/**
 * Who is behind it. Whoever writes stays, so that there is always somebody; whoever is new may sponsor, and neither
 * enters nor judges it.
 */
export async function writeSponsors(
  { sql, challenge: { id }, personId }: Change,
  sponsors: SectionValues["sponsors"],
): Promise<void> {
  const ids = sponsors.map((sponsor) => sponsor.personId);
  if (!ids.includes(personId)) throw conflict("authoring.oneselfStays");
  if (new Set(ids).size < ids.length) throw new Refusal("invalid", "authoring.sponsorTwice");
  await expectSponsorable({ sql, id }, ids);
  await sql(
    "delete from challenge_sponsor where challenge_id = $1 and person_id <> all($2::uuid[])",
    [id, ids],
  );
  await sql(
    `insert into challenge_sponsor (challenge_id, person_id, cost_share, is_accountable, position)
     select $1, s.person_id, s.cost_share, s.is_accountable, s.position
     from unnest($2::uuid[], $3::smallint[], $4::boolean[]) with ordinality
       as s (person_id, cost_share, is_accountable, position)
     on conflict (challenge_id, person_id) do update set cost_share = excluded.cost_share,
       is_accountable = excluded.is_accountable, position = excluded.position`,
    [
      id,
      ids,
      sponsors.map(({ costShare }) => costShare),
      sponsors.map(({ isAccountable }) => isAccountable),
    ],
  );
}

async function expectSponsorable(
  { sql, id }: Pick<Change, "sql"> & { readonly id: string },
  ids: readonly string[],
): Promise<void> {
  const [row] = await sql<{ fit: number; apart: boolean }>(
    `select (select count(*)::int from person p where p.id = any($2::uuid[]) and (is_sponsor($1, p.id)
         or (p.role in ('manager', 'leader') and p.deactivated_at is null and p.import_id is null))) as fit,
       not exists (select from unnest($2::uuid[]) as one (id)
         where not is_sponsor($1, one.id) and (is_entrant($1, one.id) or is_judge($1, one.id))) as apart`,
    [id, ids],
  );
  if (row?.fit !== ids.length) throw new Refusal("invalid", "authoring.sponsorUnfit");
  if (!row.apart) throw conflict("authoring.sponsorEnters");
}
