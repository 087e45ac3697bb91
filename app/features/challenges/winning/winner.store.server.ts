import { newId } from "#app/core/ids.ts";
import type { RunSql } from "#app/core/subject.ts";
import { promisePrizes } from "./prize.store.server.ts";
import type { WinnerState } from "./winner.ts";

/** A winner as commands know it. */
export interface StoredWinner {
  readonly id: string;
  readonly submissionId: string;
  readonly place: number;
  readonly state: WinnerState;
}

/** Whether at least one place is given to a submission, which announcing needs. */
export async function hasWinners(sql: RunSql, challengeId: string): Promise<boolean> {
  const winners = await winnersOf(sql, challengeId);
  return winners.some(({ state }) => state === "proposed" || state === "announced");
}

/** All winners of a challenge, those who are out included, the best place first. */
export function winnersOf(sql: RunSql, challengeId: string): Promise<StoredWinner[]> {
  return sql(
    `select id, submission_id as "submissionId", place, state::text from winner
     where challenge_id = $1 order by place, id`,
    [challengeId],
  );
}

interface Proposal {
  readonly challengeId: string;
  readonly winners: readonly { readonly submissionId: string; readonly place: number }[];
  readonly proposerId: string;
  readonly at: Date;
}

/** Puts what is proposed in the place of what was proposed before; what is announced stays. */
export async function replaceProposed(sql: RunSql, proposal: Proposal): Promise<void> {
  await sql("delete from winner where challenge_id = $1 and state = 'proposed'", [
    proposal.challengeId,
  ]);
  await addProposed(sql, proposal);
}

/** Adds to what is proposed. */
export async function addProposed(
  sql: RunSql,
  { challengeId, winners, proposerId, at }: Proposal,
): Promise<void> {
  await sql(
    `insert into winner (id, challenge_id, submission_id, place, proposed_by_id, proposed_at)
     select w.id, $2, w.submission_id, w.place, $5, $6
     from unnest($1::uuid[], $3::uuid[], $4::smallint[]) w (id, submission_id, place)`,
    [
      winners.map(() => newId(at.getTime())),
      challengeId,
      winners.map(({ submissionId }) => submissionId),
      winners.map(({ place }) => place),
      proposerId,
      at,
    ],
  );
}

/** Announces what is proposed: keeps who is behind each winner now, and promises them the prizes of their place. */
export async function announceProposed(
  sql: RunSql,
  challengeId: string,
  at: Date,
): Promise<StoredWinner[]> {
  const winners = await sql<StoredWinner>(
    `update winner set state = 'announced', announced_at = $2, revision = revision + 1
     where challenge_id = $1 and state = 'proposed'
     returning id, submission_id as "submissionId", place, state::text`,
    [challengeId, at],
  );
  const ids = winners.map(({ id }) => id);
  await sql(
    `insert into winner_person (winner_id, person_id, position)
     select w.id, m.person_id, row_number() over (partition by w.id order by m.is_lead desc, m.invited_at, m.person_id) - 1
     from winner w join submission_member m on m.submission_id = w.submission_id and m.state = 'joined'
     where w.id = any($1::uuid[])`,
    [ids],
  );
  await promisePrizes(sql, ids);
  return [...winners].sort((a, b) => a.place - b.place || (a.id < b.id ? -1 : 1));
}

interface Exit {
  readonly winnerId: string;
  readonly state: "declined" | "disqualified";
  readonly personId: string;
  readonly reason: string;
  readonly at: Date;
}

/** Takes a winner out of its place. */
export async function takeOut(sql: RunSql, exit: Exit): Promise<void> {
  const { winnerId, state, personId, reason, at } = exit;
  await sql(
    `update winner set state = $2::winner_state, out_by_id = $3, out_reason = $4, out_at = $5,
       revision = revision + 1 where id = $1`,
    [winnerId, state, personId, reason, at],
  );
}

/** Whether somebody stood behind a winner when it was announced. */
export async function isWinnersPerson(
  sql: RunSql,
  winnerId: string,
  personId: string,
): Promise<boolean> {
  const rows = await sql("select from winner_person where winner_id = $1 and person_id = $2", [
    winnerId,
    personId,
  ]);
  return rows.length > 0;
}

/** Says to every open page of a challenge that what it shows has changed. */
export async function touchChallenge(sql: RunSql, id: string, at: Date): Promise<void> {
  await sql("update challenge set revision = revision + 1, updated_at = $2 where id = $1", [
    id,
    at,
  ]);
}
