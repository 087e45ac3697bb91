import { prepared } from "#app/platform/db.server.ts";
import type { ChallengeState } from "../challenge.ts";

/** A move, for whoever tells others of it. */
export interface ToldMove {
  readonly from: ChallengeState;
  readonly to: ChallengeState;
  readonly reason: string;
  /** What the challenge was called then. */
  readonly title: string;
  /** Where the challenge stands now, perhaps further on. */
  readonly state: ChallengeState;
}

/** One move; null when its challenge is gone. */
export async function moveById(moveId: string): Promise<ToldMove | null> {
  const [row] = await prepared<ToldMove>(
    "challenge-move",
    `select m.from_state::text as "from", m.to_state::text as "to", m.reason, coalesce(m.title, c.title) as title, c.state::text as state
     from challenge_move m join challenge c on c.id = m.challenge_id where m.id = $1::uuid`,
    [moveId],
  );
  return row ?? null;
}
