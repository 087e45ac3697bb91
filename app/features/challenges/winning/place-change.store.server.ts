import { newId } from "#app/core/ids.ts";
import type { RunSql } from "#app/core/subject.ts";
import { promisePrizes } from "./prize.store.server.ts";
import { addProposed } from "./winner.store.server.ts";

/** A change of places that waits for a leader, as commands know it. */
export interface PendingChange {
  readonly place: number;
  readonly movesUp: boolean;
  readonly reason: string;
  /** The submission that comes in; null: nobody does. */
  readonly newcomerId: string | null;
}

/** What waits in a challenge that is locked; null while nothing does. */
export async function pendingChange(
  sql: RunSql,
  challengeId: string,
): Promise<PendingChange | null> {
  const [row] = await sql<PendingChange>(
    `select c.place, c.moves_up as "movesUp", c.reason,
       (select w.submission_id from place_move m join winner w on w.id = m.winner_id
        where m.change_id = c.id and m.from_place is null) as "newcomerId"
     from place_change c where c.challenge_id = $1 and c.announced_at is null`,
    [challengeId],
  );
  return row ?? null;
}

/** Takes back what waits for a leader after the announcement; says whether anything did. */
export async function dropPending(sql: RunSql, challengeId: string): Promise<boolean> {
  const changes = await sql(
    "delete from place_change where challenge_id = $1 and announced_at is null returning id",
    [challengeId],
  );
  const newcomers = await sql(
    "delete from winner where challenge_id = $1 and state = 'proposed' returning id",
    [challengeId],
  );
  return changes.length + newcomers.length > 0;
}

interface Change extends PendingChange {
  readonly challengeId: string;
  /** Winners that get another place. */
  readonly moved: readonly { readonly submissionId: string; readonly place: number }[];
  /** The place of whoever comes in. */
  readonly left: number;
  readonly proposerId: string;
  readonly at: Date;
}

/** Puts a change in the place of what waited before. */
export async function proposeChange(sql: RunSql, change: Change): Promise<void> {
  const { challengeId, place, movesUp, reason, newcomerId, left, proposerId, at } = change;
  await dropPending(sql, challengeId);
  const comes = newcomerId === null ? [] : [{ submissionId: newcomerId, place: left }];
  await addProposed(sql, { challengeId, winners: comes, proposerId, at });
  const id = newId(at.getTime());
  await sql(
    `insert into place_change (id, challenge_id, place, moves_up, reason, proposed_by_id, proposed_at)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [id, challengeId, place, movesUp, reason, proposerId, at],
  );
  const moves = [...change.moved, ...comes];
  await sql(
    `insert into place_move (change_id, winner_id, from_place, to_place)
     select $1, w.id, case when w.state = 'announced' then w.place end, m.place
     from unnest($3::uuid[], $4::smallint[]) m (submission_id, place)
     join winner w on w.challenge_id = $2 and w.submission_id = m.submission_id`,
    [id, challengeId, moves.map((one) => one.submissionId), moves.map((one) => one.place)],
  );
}

/** A winner that has another place now. */
interface MovedWinner {
  readonly winnerId: string;
  readonly from: number;
  readonly to: number;
}

/** Gives those who move their new places and the prizes of these; who comes in is announced with what is proposed. */
export async function announceChange(
  sql: RunSql,
  challengeId: string,
  at: Date,
): Promise<MovedWinner[]> {
  const moved = await sql<MovedWinner>(
    `update winner w set place = m.to_place, revision = w.revision + 1
     from place_move m join place_change c on c.id = m.change_id
     where m.winner_id = w.id and m.from_place is not null and c.challenge_id = $1 and c.announced_at is null
     returning w.id as "winnerId", m.from_place as "from", m.to_place as "to"`,
    [challengeId],
  );
  await sql(
    "update place_change set announced_at = $2 where challenge_id = $1 and announced_at is null",
    [challengeId, at],
  );
  const ids = moved.map(({ winnerId }) => winnerId);
  // What has been on its way keeps its winner where it is: refuseIfOnTheWay().
  await sql("delete from winner_prize where winner_id = any($1::uuid[])", [ids]);
  await promisePrizes(sql, ids);
  return [...moved].sort((a, b) => a.to - b.to || (a.winnerId < b.winnerId ? -1 : 1));
}
