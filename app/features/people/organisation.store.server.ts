import type { RunSql } from "#app/core/subject.ts";
import type { OrganisationSettings, StoredOrganisation } from "./organisation.ts";

/** The settings as they stand; null before the organisation has been founded. */
export async function findOrganisation(sql: RunSql): Promise<StoredOrganisation | null> {
  const [row] = await sql<StoredOrganisation>(
    `select name, time_zone as "timeZone", language, revision from organisation`,
  );
  return row ?? null;
}

/** Writes the settings, founding the organisation if need be; what is left out stays, or is as usual. */
export async function saveOrganisation(
  sql: RunSql,
  { name, timeZone, language }: Partial<OrganisationSettings> & { readonly name: string },
): Promise<void> {
  await sql(
    `insert into organisation as o (id, name, time_zone, language)
     values (1, $1, coalesce($2, 'Europe/Paris'), coalesce($3::language, 'en'))
     on conflict (id) do update set name = $1, time_zone = coalesce($2, o.time_zone),
       language = coalesce($3::language, o.language), revision = o.revision + 1`,
    [name, timeZone ?? null, language ?? null],
  );
}
