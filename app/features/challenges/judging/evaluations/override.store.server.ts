import type { RunSql } from "#app/core/subject.ts";
import { isId } from "#app/core/ids.ts";

/** A score proposed in the place of a judge's. */
export interface Proposal {
  readonly id: string;
  readonly evaluationId: string;
  readonly submissionId: string;
  readonly judgeId: string;
  readonly criterionId: string;
  readonly score: string;
  readonly given: string;
  readonly reason: string;
  readonly proposerId: string;
  readonly deciderId: string | null;
  readonly isConfirmed: boolean;
  readonly endedAt: Date | null;
}

const columns = `o.id, o.evaluation_id as "evaluationId", e.submission_id as "submissionId", e.judge_id as "judgeId",
  o.criterion_id as "criterionId", o.score, o.given, o.reason, o.proposer_id as "proposerId",
  o.decider_id as "deciderId", o.is_confirmed as "isConfirmed", o.ended_at as "endedAt"`;

/** A proposal of this challenge; null when there is none. */
export async function findProposal(
  sql: RunSql,
  challengeId: string,
  id: string,
): Promise<Proposal | null> {
  if (!isId(id)) return null;
  const [row] = await sql<Proposal>(
    `select ${columns} from mark_override o join evaluation e on e.id = o.evaluation_id
     join judged_submission s on s.id = e.submission_id where o.id = $2 and s.challenge_id = $1`,
    [challengeId, id],
  );
  return row ?? null;
}

/** Everybody who judges in a challenge, or has judged. */
export async function judgesOf(sql: RunSql, challengeId: string): Promise<ReadonlySet<string>> {
  const rows = await sql<{ id: string }>(
    `select j.person_id as id from judge j join challenge_phase p on p.id = j.phase_id
     where p.challenge_id = $1 and j.state in ('invited', 'accepted')
     union select e.judge_id from evaluation e join submission s on s.id = e.submission_id where s.challenge_id = $1`,
    [challengeId],
  );
  return new Set(rows.map(({ id }) => id));
}

interface NewProposal {
  readonly id: string;
  readonly evaluationId: string;
  readonly criterionId: string;
  readonly score: string;
  readonly given: string;
  readonly reason: string;
  readonly proposerId: string;
  readonly at: Date;
}

/** Writes a proposal in the place of one that waits for the same mark. */
export async function insertProposal(sql: RunSql, proposal: NewProposal): Promise<void> {
  const { id, evaluationId, criterionId, score, given, reason, proposerId, at } = proposal;
  await sql(
    `update mark_override set ended_at = $3
     where evaluation_id = $1 and criterion_id = $2 and not is_confirmed and ended_at is null`,
    [evaluationId, criterionId, at],
  );
  await sql(
    `insert into mark_override (id, evaluation_id, criterion_id, score, given, reason, proposer_id, proposed_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, evaluationId, criterionId, score, given, reason, proposerId, at],
  );
}

/** Lets a proposal stand, in the place of an earlier one. */
export async function confirmProposal(
  sql: RunSql,
  { id, evaluationId, criterionId }: Proposal,
  { deciderId, at }: { deciderId: string; at: Date },
): Promise<void> {
  await sql(
    `update mark_override set ended_at = $3
     where evaluation_id = $1 and criterion_id = $2 and is_confirmed and ended_at is null`,
    [evaluationId, criterionId, at],
  );
  await sql(
    "update mark_override set is_confirmed = true, decider_id = $2, decided_at = $3 where id = $1",
    [id, deciderId, at],
  );
}

/** Ends a proposal that is not to stand; whoever proposed it may do so too. */
export async function endProposal(
  sql: RunSql,
  { id, proposerId }: Proposal,
  { deciderId, at }: { deciderId: string; at: Date },
): Promise<void> {
  await sql(
    "update mark_override set ended_at = $3, decider_id = $2, decided_at = $3 where id = $1",
    [id, deciderId === proposerId ? null : deciderId, at],
  );
}
