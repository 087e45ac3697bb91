import { prepared } from "#app/platform/db.server.ts";
import type { Prize } from "../authoring/prize.ts";
import type { Phase } from "../timeline/timeline.ts";

export type NamedPhase = Phase & { readonly name: string };

/** The phases of a challenge that have both their moments, in the order of time. */
export function phasesOf(id: string): Promise<NamedPhase[]> {
  return prepared<NamedPhase>(
    "challenge-phases",
    `select id, name, starts_at as "startsAt", ends_at as "endsAt", takes_submissions as "takesSubmissions"
     from challenge_phase where challenge_id = $1::uuid and starts_at is not null and ends_at is not null
     order by starts_at, position, id`,
    [id],
  );
}

/** What each place gets. Amounts are bounded by the form, so that a double holds them exactly. */
export function prizesOf(id: string): Promise<Prize[]> {
  return prepared<Prize>(
    "challenge-prizes",
    `select id, place::int, kind, amount::float8 as amount, text from challenge_prize
     where challenge_id = $1::uuid order by place, position, id`,
    [id],
  );
}
