import type { RunSql } from "#app/core/subject.ts";
import type { StepState } from "./commitment.ts";

/** A commitment as commands know it. */
export interface StoredCommitment {
  readonly personId: string | null;
  readonly isCommitted: boolean;
  readonly hasWinners: boolean;
  readonly revision: number;
  readonly doneAt: Date | null;
  readonly steps: number;
}

/** The commitment of a challenge that is locked, as one person stands to it. */
export async function commitmentOf(
  sql: RunSql,
  challengeId: string,
  personId: string,
): Promise<StoredCommitment> {
  const [row] = await sql<StoredCommitment>(
    `select c.commitment_person_id as "personId", coalesce(c.commitment_person_id = $2, false) as "isCommitted",
       exists (select from winner w where w.challenge_id = c.id and w.state <> 'proposed') as "hasWinners",
       coalesce(k.revision, 0) as revision, k.done_at as "doneAt",
       (select count(*)::int from commitment_step s where s.challenge_id = c.id) as steps
     from challenge c left join commitment k on k.challenge_id = c.id where c.id = $1`,
    [challengeId, personId],
  );
  if (!row) throw new Error("A commitment is asked of a challenge that is there.");
  return row;
}

interface Step {
  readonly id: string;
  readonly challengeId: string;
  readonly text: string;
  readonly day: string | null;
  readonly state: StepState;
  readonly personId: string;
  readonly at: Date;
}

/** Writes a step, new or over what it said; says whether it was written: an id of another challenge is not. */
export async function saveStep(sql: RunSql, step: Step): Promise<boolean> {
  const { id, challengeId, text, day, state, personId, at } = step;
  const written = await sql(
    `insert into commitment_step as s (id, challenge_id, text, day, state, person_id, created_at, changed_at)
     values ($1, $2, $3, $4::date, $5::step_state, $6, $7, $7)
     on conflict (id) do update set text = $3, day = $4::date, state = $5::step_state, person_id = $6, changed_at = $7
     where s.challenge_id = $2 returning s.id`,
    [id, challengeId, text, day, state, personId, at],
  );
  return written.length > 0;
}

/** Takes a step away; says whether it was there. */
export async function dropStep(sql: RunSql, challengeId: string, id: string): Promise<boolean> {
  const gone = await sql(
    "delete from commitment_step where id = $1 and challenge_id = $2 returning id",
    [id, challengeId],
  );
  return gone.length > 0;
}

interface Change {
  readonly challengeId: string;
  readonly at: Date;
  /** What came of it, and who says so, when it is done. */
  readonly done?: { readonly outcome: string; readonly personId: string };
}

/** Notes that the tracker has changed, to whoever changes it next and to every open page. */
export async function noteTracked(sql: RunSql, { challengeId, at, done }: Change): Promise<void> {
  await sql(
    `insert into commitment as k (challenge_id, revision, outcome, done_at, done_by_id) values ($1, 1, $2, $3, $4)
     on conflict (challenge_id) do update set revision = k.revision + 1, outcome = $2, done_at = $3, done_by_id = $4`,
    [challengeId, done?.outcome ?? "", done ? at : null, done?.personId ?? null],
  );
  await sql("update challenge set revision = revision + 1, updated_at = $2 where id = $1", [
    challengeId,
    at,
  ]);
}
