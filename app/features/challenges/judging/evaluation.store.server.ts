import type { RunSql } from "#app/core/subject.ts";
import { isId } from "#app/core/ids.ts";
import type { Assignment } from "./assignment.ts";
import type { CriterionKind, Scale, ScoringSheet } from "./criterion.ts";
import type { Evaluation, EvaluationState, Mark } from "./evaluation.ts";

/** An evaluation as it is stored. */
export interface StoredEvaluation extends Evaluation {
  readonly id: string;
  readonly revision: number;
}

const stored = `e.id, e.submission_id as "submissionId", e.judge_id as "judgeId", e.state::text, e.revision`;

/** The marks of an evaluation `e`, each with the override that stands for it. */
export const marksOf = `coalesce((
  select jsonb_agg(jsonb_build_object('criterionId', m.criterion_id, 'score', m.score, 'comment', m.comment,
    'override', case when o.id is null then null else jsonb_build_object('score', o.score, 'reason', o.reason,
      'proposerId', o.proposer_id, 'confirmerId', o.decider_id) end))
  from evaluation_mark m
  left join mark_override o on o.evaluation_id = m.evaluation_id and o.criterion_id = m.criterion_id
    and o.is_confirmed and o.ended_at is null
  where m.evaluation_id = e.id), '[]') as marks`;

/** One judge's evaluation of a submission; null when they have none. */
export async function findEvaluation(
  sql: RunSql,
  { submissionId, judgeId }: Assignment,
): Promise<StoredEvaluation | null> {
  if (!isId(judgeId)) return null;
  const [row] = await sql<StoredEvaluation>(
    `select ${stored}, ${marksOf} from evaluation e where e.submission_id = $1 and e.judge_id = $2`,
    [submissionId, judgeId],
  );
  return row ?? null;
}

/** All evaluations of some submissions. */
export function evaluationsOf(
  sql: RunSql,
  submissionIds: readonly string[],
): Promise<StoredEvaluation[]> {
  return sql<StoredEvaluation>(
    `select ${stored}, ${marksOf} from evaluation e where e.submission_id = any($1::uuid[]) order by e.id`,
    [submissionIds],
  );
}

/** A submission that comes to be judged. */
export interface JudgedSubmission {
  readonly id: string;
  readonly phaseId: string;
  readonly alias: string | null;
  readonly endsAt: Date | null;
}

/** A submission of a challenge that is judged; null for drafts, what was withdrawn, and what was not let through. */
export async function judgedSubmission(
  sql: RunSql,
  challengeId: string,
  id: string,
): Promise<JudgedSubmission | null> {
  if (!isId(id)) return null;
  const [row] = await sql<JudgedSubmission>(
    `select s.id, s.phase_id as "phaseId", s.alias, p.ends_at as "endsAt"
     from judged_submission s join challenge_phase p on p.id = s.phase_id
     where s.id = $2 and s.challenge_id = $1`,
    [challengeId, id],
  );
  return row ?? null;
}

/** A sheet with what judges are told beside each criterion. */
export interface HintedSheet extends ScoringSheet {
  readonly criteria: readonly (ScoringSheet["criteria"][number] & { readonly hint: string })[];
}

/** The sheet by which a phase is judged. */
export async function sheetOf(sql: RunSql, phaseId: string): Promise<HintedSheet> {
  const [phase] = await sql<{ scale: Scale; needsComments: boolean }>(
    `select scale, needs_comments as "needsComments" from challenge_phase where id = $1`,
    [phaseId],
  );
  const rows = await sql<{
    id: string;
    title: string;
    hint: string;
    kind: CriterionKind;
    points: number;
    start: number;
    end: number;
  }>(
    `select id, title, hint, kind, points, range_start as start, range_end as "end"
     from judging_criterion where phase_id = $1 order by position, id`,
    [phaseId],
  );
  return {
    phaseId,
    scale: phase?.scale ?? "points",
    needsComments: phase?.needsComments ?? false,
    criteria: rows.map(({ start, end, ...row }) => ({ ...row, range: { start, end } })),
  };
}

/** Writes the state of an evaluation; every change makes its revision grow. */
export async function setEvaluationState(
  sql: RunSql,
  { id, state, at }: { id: string; state: Exclude<EvaluationState, "recused">; at: Date },
): Promise<void> {
  await sql(
    `update evaluation set state = $2::evaluation_state, revision = revision + 1,
       completed_at = case when $2 = 'completed' then $3::timestamptz end
     where id = $1`,
    [id, state, at],
  );
}

/** Writes marks as they were typed, in the place of those before. */
export async function putMarks(
  sql: RunSql,
  evaluationId: string,
  marks: readonly Omit<Mark, "override">[],
): Promise<void> {
  await sql(
    `insert into evaluation_mark (evaluation_id, criterion_id, score, comment)
     select $1, * from unnest($2::uuid[], $3::text[], $4::text[])
     on conflict (evaluation_id, criterion_id) do update set score = excluded.score, comment = excluded.comment`,
    [
      evaluationId,
      marks.map(({ criterionId }) => criterionId),
      marks.map(({ score }) => score),
      marks.map(({ comment }) => comment),
    ],
  );
}

/** Ends what was proposed or confirmed in the place of an evaluation's marks; the rows stay. */
export async function endOverrides(sql: RunSql, evaluationId: string, at: Date): Promise<void> {
  await sql(
    "update mark_override set ended_at = $2 where evaluation_id = $1 and ended_at is null",
    [evaluationId, at],
  );
}
