import type { Actor } from "#app/core/actor.ts";
import { authorize } from "#app/core/policy.ts";
import { prepared } from "#app/platform/db.server.ts";
import type { Option } from "#app/ui/select.tsx";
import { challengePolicy } from "../challenge.policy.ts";
import { nobodysPart } from "../states/capacity.ts";

/** Who may sponsor, for a list without typing: those of one's own unit, and whoever sponsors it already. */
export function sponsorOptions(actor: Actor, sponsorIds: readonly string[]): Promise<Option[]> {
  return prepared<Option>(
    "sponsor-options",
    `select p.id as value, p.name || ' · ' || u.name as label
     from person p join unit u on u.id = p.unit_id
     where p.id = any($2::uuid[]) or (p.role in ('manager', 'leader') and p.deactivated_at is null and p.import_id is null)
     order by p.id <> all($2::uuid[]), p.unit_id <> $1::uuid, p.name, p.id limit 200`,
    [actor.unitId, sponsorIds],
  );
}

/** Who may act on a winner, likewise: managers and leaders before all others, and whoever has been chosen. */
export function actingOptions(actor: Actor, chosenId: string | null): Promise<Option[]> {
  return prepared<Option>(
    "acting-options",
    `select p.id as value, p.name || ' · ' || u.name as label
     from person p join unit u on u.id = p.unit_id
     where p.id = $2::uuid or (p.deactivated_at is null and p.import_id is null
       and (p.unit_id = $1::uuid or p.role in ('manager', 'leader')))
     order by p.id is distinct from $2::uuid, p.name, p.id limit 200`,
    [actor.unitId, chosenId],
  );
}

/**
 * At most eight managers and leaders whose names have words that begin like this. Throws `forbidden` for whoever may not
 * sponsor.
 */
export async function suggestedSponsors(actor: Actor, text: string): Promise<Option[]> {
  authorize(actor, challengePolicy.draft, { state: "draft", part: nobodysPart });
  const words = text
    .slice(0, 100)
    .match(/[\p{L}\p{M}\p{N}]+/gu)
    ?.slice(0, 5);
  if (!words) return [];
  return prepared<Option>(
    "suggested-sponsors",
    `select p.id as value, p.name || ' · ' || u.name as label
     from person p join unit u on u.id = p.unit_id
     where p.role in ('manager', 'leader') and p.deactivated_at is null and p.import_id is null
       and to_tsvector('simple', fold_letters(p.name)) @@ to_tsquery('simple', fold_letters($1))
     order by p.unit_id <> $2::uuid, p.name, p.id limit 8`,
    [words.map((word) => `${word}:*`).join(" & "), actor.unitId],
  );
}
