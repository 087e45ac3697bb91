import { newId } from "#app/core/ids.ts";
import type { RunSql } from "#app/core/subject.ts";
import type { ScreeningResult } from "../entering/submission.ts";
import type { EvaluationState } from "../judging/evaluation.ts";

/** How far the judges of a submission are. */
export function findEvaluations(
  sql: RunSql,
  submissionId: string,
): Promise<{ state: EvaluationState }[]> {
  return sql("select state::text from evaluation where submission_id = $1", [submissionId]);
}

/** Whether anybody judges a phase, or is asked to. */
export async function hasJudges(sql: RunSql, phaseId: string): Promise<boolean> {
  const rows = await sql(
    "select from judge where phase_id = $1 and state in ('invited', 'accepted') limit 1",
    [phaseId],
  );
  return rows.length > 0;
}

interface Found {
  readonly submissionId: string;
  readonly personId: string;
  readonly result: ScreeningResult;
  readonly comment: string;
  readonly at: Date;
}

/** The latest that sponsors found of a submission; null before they looked. */
export async function latestScreening(
  sql: RunSql,
  submissionId: string,
): Promise<Pick<Found, "result" | "comment"> | null> {
  const [row] = await sql<Pick<Found, "result" | "comment">>(
    "select result::text, comment from screening where submission_id = $1 order by at desc, id desc limit 1",
    [submissionId],
  );
  return row ?? null;
}

/** Keeps what sponsors found beside what they found before, and has it count. */
export async function insertScreening(sql: RunSql, found: Found): Promise<void> {
  const { submissionId, personId, result, comment, at } = found;
  await sql(
    `insert into screening (id, submission_id, person_id, result, comment, at)
     values ($1, $2, $3, $4::screening_result, $5, $6)`,
    [newId(at.getTime()), submissionId, personId, result, comment, at],
  );
  // Whatever does not pass goes on no longer.
  await sql(
    `update submission set screened = $2::screening_result, revision = revision + 1,
       selected_at = case when $2 = 'pass' then selected_at end
     where id = $1`,
    [submissionId, result],
  );
}
