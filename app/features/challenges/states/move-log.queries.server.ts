import { prepared } from "#app/platform/db.server.ts";
import type { ChallengeState } from "../challenge.ts";
import type { Capacity } from "./capacity.ts";
import type { PhaseChange } from "./move.store.server.ts";

interface MoveRow {
  readonly id: string;
  readonly from: ChallengeState;
  readonly to: ChallengeState;
  /** What the phase is called into which it came; null where it came into none. */
  readonly phase: string | null;
  /** Null: the clock. */
  readonly who: string | null;
  readonly capacity: Capacity;
  readonly reason: string;
  readonly changes: readonly PhaseChange[];
  readonly at: Date;
}

/** Everything that has become of a challenge, the newest first. */
export async function moveLog(challengeId: string) {
  const rows = await prepared<MoveRow>(
    "challenge-log",
    `select m.id, m.from_state::text as "from", m.to_state::text as "to", h.name as phase, p.name as who, m.capacity,
       m.reason, m.changes, m.at
     from challenge_move m
     left join challenge_phase h on h.id = m.phase_id
     left join person p on p.id = m.person_id
     where m.challenge_id = $1::uuid order by m.at desc, m.position desc limit 500`,
    [challengeId],
  );
  return rows.map(({ at, ...row }) => ({ ...row, at: at.toISOString() }));
}

export type LoggedMove = Awaited<ReturnType<typeof moveLog>>[number];
