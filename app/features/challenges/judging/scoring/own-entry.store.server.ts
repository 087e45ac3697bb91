import type { Actor } from "#app/core/actor.ts";
import { notFound } from "#app/core/errors.ts";
import type { RunSql } from "#app/core/subject.ts";
import { isAlias } from "../alias.ts";
import { findEvaluation, type StoredEvaluation } from "../evaluation.store.server.ts";
import { expectReady, lockOwnPhase, type OwnPhase } from "../judge.store.server.ts";

/** A submission by its alias; null when no submission of the phase that is judged has it. */
export async function submissionCalled(
  sql: RunSql,
  phaseId: string,
  alias: string,
): Promise<string | null> {
  if (!isAlias(alias)) return null;
  const [row] = await sql<{ id: string }>(
    "select id from judged_submission where phase_id = $1 and alias = $2",
    [phaseId, alias],
  );
  return row?.id ?? null;
}

export interface OwnEntry extends OwnPhase {
  readonly evaluation: StoredEvaluation;
}

/**
 * Locks what a judge has been assigned, by phase and alias. Throws `not_found` for whoever does not judge the phase or was
 * not assigned the submission, and `conflict` while conflicts of interest are not declared.
 */
export async function lockOwnEntry(
  sql: RunSql,
  actor: Actor,
  { phaseId, alias }: { readonly phaseId: string; readonly alias: string },
): Promise<OwnEntry> {
  const own = await lockOwnPhase(sql, actor, phaseId);
  await expectReady(sql, own);
  const submissionId = await submissionCalled(sql, phaseId, alias);
  const evaluation =
    submissionId && (await findEvaluation(sql, { submissionId, judgeId: actor.id }));
  if (!evaluation) throw notFound("scoring.notAssigned");
  return { ...own, evaluation };
}
