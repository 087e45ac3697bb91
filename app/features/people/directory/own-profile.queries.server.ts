import type { Actor } from "#app/core/actor.ts";
import { prepared, sql } from "#app/platform/db.server.ts";
import type { OwnProfile } from "./own-profile.ts";
import { ownProfile } from "./profile.store.server.ts";

/** What the actor says about themselves, to be changed. */
export function profileToChange(actor: Actor): Promise<OwnProfile> {
  return ownProfile(sql, actor.id);
}

/** What others offer most often, for somebody who begins to type. */
export async function offeredSkills(): Promise<string[]> {
  const rows = await prepared<{ skill: string }>(
    "offered-skills",
    `select min(s.skill) as skill from person_skill s join person p on p.id = s.person_id
     where p.deactivated_at is null
     group by fold_text(s.skill) order by count(*) desc, 1 limit 200`,
    [],
  );
  return rows.map(({ skill }) => skill);
}
