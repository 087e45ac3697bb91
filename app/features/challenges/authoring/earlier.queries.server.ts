import type { Actor } from "#app/core/actor.ts";
import { prepared } from "#app/platform/db.server.ts";
import type { Option } from "#app/ui/select.tsx";

/** Challenges whose words somebody may take over: their own drafts too, the latest first. */
export function earlierChallenges(actor: Actor, untitled: string): Promise<Option[]> {
  return prepared<Option>(
    "earlier-challenges",
    `select c.id as value, coalesce(nullif(c.title, ''), $2) || ' · ' || to_char(c.created_at, 'YYYY') as label
     from challenge c where challenge_shown_to(c, $1::uuid)
     order by c.created_at desc, c.id limit 200`,
    [actor.id, untitled],
  );
}
