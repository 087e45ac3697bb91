import type { RunSql } from "#app/core/subject.ts";
import type { OwnProfile } from "./own-profile.ts";

/** What somebody says about themselves, empty until they have said anything. */
export async function ownProfile(sql: RunSql, personId: string): Promise<OwnProfile> {
  const [row] = await sql<OwnProfile>(
    `select coalesce((select about from profile where person_id = $1), '') as about,
       array(select skill from person_skill where person_id = $1 order by position, skill) as skills`,
    [personId],
  );
  return row ?? { about: "", skills: [] };
}

interface WriteProfile extends OwnProfile {
  readonly personId: string;
  readonly at: Date;
}

/** Puts this in place of what somebody has said about themselves. */
export async function writeProfile(
  sql: RunSql,
  { personId, about, skills, at }: WriteProfile,
): Promise<void> {
  await sql(
    `insert into profile (person_id, about, updated_at) values ($1, $2, $3)
     on conflict (person_id) do update set about = excluded.about, updated_at = excluded.updated_at`,
    [personId, about, at],
  );
  await sql("delete from person_skill where person_id = $1", [personId]);
  await sql(
    `insert into person_skill (person_id, skill, position)
     select $1, skill, position from unnest($2::text[]) with ordinality as s (skill, position)`,
    [personId, skills],
  );
}
