import type { RunSql } from "#app/core/subject.ts";
import { findJudge } from "../judge.store.server.ts";
import { isJudged, type EvaluationState } from "../evaluation.ts";
import { submissionCalled } from "./own-entry.store.server.ts";

/**
 * A submission about which somebody may write with its other judges: all independent marks are in, theirs among them.
 * Null for all others.
 */
export async function deliberationOf(
  sql: RunSql,
  { phaseId, alias }: { readonly phaseId: string; readonly alias: string },
  personId: string,
): Promise<{ readonly submissionId: string } | null> {
  const judge = await findJudge(sql, phaseId, personId);
  const submissionId = await submissionCalled(sql, phaseId, alias);
  if (judge?.state !== "accepted" || !submissionId) return null;
  const rows = await sql<{ judgeId: string; state: EvaluationState }>(
    `select judge_id as "judgeId", state::text from evaluation where submission_id = $1`,
    [submissionId],
  );
  const own = rows.find(({ judgeId }) => judgeId === personId);
  return own?.state === "completed" && isJudged(rows) ? { submissionId } : null;
}

interface NewNote {
  readonly id: string;
  readonly submissionId: string;
  readonly judgeId: string;
  readonly text: string;
  readonly at: Date;
}

/** Writes a note; false when that id is taken already. */
export async function insertNote(sql: RunSql, note: NewNote): Promise<boolean> {
  const { id, submissionId, judgeId, text, at } = note;
  const rows = await sql(
    `insert into deliberation_note (id, submission_id, judge_id, text, at) values ($1, $2, $3, $4, $5)
     on conflict (id) do nothing returning id`,
    [id, submissionId, judgeId, text, at],
  );
  return rows.length > 0;
}
