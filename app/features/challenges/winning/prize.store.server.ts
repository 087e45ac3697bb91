import { isId, newId } from "#app/core/ids.ts";
import type { RunSql } from "#app/core/subject.ts";
import type { Fulfilment, WinnerState } from "./winner.ts";

/** Promises winners the prizes of their places. */
export async function promisePrizes(sql: RunSql, winnerIds: readonly string[]): Promise<void> {
  await sql(
    `insert into winner_prize (winner_id, prize_id)
     select w.id, p.id from winner w
     join challenge_prize p on p.challenge_id = w.challenge_id and p.place = w.place
     where w.id = any($1::uuid[])`,
    [winnerIds],
  );
}

interface Wanted {
  readonly challengeId: string;
  readonly winnerId: string;
  readonly prizeId: string;
  readonly personId: string;
}

interface LockedPrize {
  readonly state: Fulfilment;
  readonly winner: WinnerState;
  /** Whether this person is committed to act on what is won. */
  readonly isCommitted: boolean;
}

/** A prize of a winner, in a challenge that is locked; null when there is no such thing. */
export async function lockPrize(sql: RunSql, wanted: Wanted): Promise<LockedPrize | null> {
  const { challengeId, winnerId, prizeId, personId } = wanted;
  if (!isId(winnerId) || !isId(prizeId)) return null;
  const [row] = await sql<LockedPrize>(
    `select wp.state::text, w.state::text as winner,
       coalesce(c.commitment_person_id = $4, false) as "isCommitted"
     from winner_prize wp join winner w on w.id = wp.winner_id join challenge c on c.id = w.challenge_id
     where wp.winner_id = $2 and wp.prize_id = $3 and c.id = $1 for update of wp`,
    [challengeId, winnerId, prizeId, personId],
  );
  return row ?? null;
}

interface Step {
  readonly winnerId: string;
  readonly prizeId: string;
  readonly state: Fulfilment;
  readonly note: string;
  readonly personId: string;
  readonly at: Date;
}

/** Moves a prize, and adds the line to its log. */
export async function movePrizeTo(sql: RunSql, step: Step): Promise<void> {
  const { winnerId, prizeId, state, note, personId, at } = step;
  await sql(
    "update winner_prize set state = $3::fulfilment where winner_id = $1 and prize_id = $2",
    [winnerId, prizeId, state],
  );
  await sql(
    `insert into prize_step (id, winner_id, prize_id, state, note, person_id, at)
     values ($1, $2, $3, $4::fulfilment, $5, $6, $7)`,
    [newId(at.getTime()), winnerId, prizeId, state, note, personId, at],
  );
}
