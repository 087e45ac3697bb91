import type { Actor } from "#app/core/actor.ts";
import { conflict } from "#app/core/errors.ts";
import { transact, type Transaction } from "#app/platform/transact.server.ts";
import { evaluationLacks, type EvaluationLack, type Mark } from "../evaluation.ts";
import { putMarks, setEvaluationState, sheetOf } from "../evaluation.store.server.ts";
import { bumpBoard, expectRunning } from "../judging.store.server.ts";
import { lockOwnEntry, type OwnEntry } from "./own-entry.store.server.ts";

export interface Typed {
  readonly marks: readonly Pick<Mark, "criterionId" | "score" | "comment">[];
  /** The revision of the evaluation that was looked at. */
  readonly revision: number;
}

interface Completed {
  /** Nothing where it is completed. */
  readonly lacks: readonly EvaluationLack[];
  readonly revision: number;
}

interface Place {
  readonly phaseId: string;
  readonly alias: string;
}

/**
 * Keeps a judge's marks as they were typed, unfinished or not, and returns the evaluation's revision. The same marks again
 * are harmless. Throws `not_found` (not assigned) or `conflict`: it is completed, given up or changed elsewhere.
 */
export async function saveMarks(actor: Actor, place: Place, typed: Typed): Promise<number> {
  return transact(actor, async (transaction) => {
    const entry = await lockOwnEntry(transaction.sql, actor, place);
    const { revision, fresh } = await keep(transaction, entry, typed);
    if (fresh) {
      const submissionId = entry.evaluation.submissionId;
      const subject = { kind: "challenge", id: entry.challenge.id } as const;
      transaction.record({ kind: "evaluation.drafted", subject, data: { submissionId } });
    }
    return revision;
  });
}

/**
 * Keeps a judge's marks and completes the evaluation; what it lacks is returned instead, and then it stays a draft with
 * what was typed. Completing again with the same marks is harmless. Throws as saving does.
 */
export async function completeEvaluation(
  actor: Actor,
  place: Place,
  typed: Typed,
): Promise<Completed> {
  return transact(actor, async (transaction) => {
    const { sql, now, record } = transaction;
    const entry = await lockOwnEntry(sql, actor, place);
    const { evaluation, challenge } = entry;
    const sheet = await sheetOf(sql, entry.phase.id);
    const lacks = evaluationLacks(sheet, typed.marks.map(withoutOverride));
    if (evaluation.state === "completed" && isSame(evaluation.marks, typed))
      return { lacks: [], revision: evaluation.revision };
    const { revision } = await keep(transaction, entry, typed);
    if (lacks.length > 0) return { lacks, revision };
    await setEvaluationState(sql, { id: evaluation.id, state: "completed", at: now });
    await bumpBoard(sql, challenge.id);
    const { submissionId } = evaluation;
    const subject = { kind: "challenge", id: challenge.id } as const;
    record({ kind: "evaluation.completed", subject, data: { submissionId } });
    return { lacks: [], revision: revision + 1 };
  });
}

/** Writes what differs; `fresh` says whether anything did. */
async function keep(
  { sql, now }: Transaction,
  { challenge, phase, evaluation }: OwnEntry,
  typed: Typed,
): Promise<{ revision: number; fresh: boolean }> {
  const { id, state, revision, marks } = evaluation;
  if (state === "recused") throw conflict("scoring.recused");
  if (state === "completed") throw conflict("scoring.completed");
  expectRunning(challenge);
  if (state === "draft" && isSame(marks, typed)) return { revision, fresh: false };
  if (typed.revision !== revision) throw conflict("scoring.changedElsewhere");
  const { criteria } = await sheetOf(sql, phase.id);
  const own = typed.marks.filter(({ criterionId }) =>
    criteria.some((criterion) => criterion.id === criterionId),
  );
  await putMarks(sql, id, own);
  await setEvaluationState(sql, { id, state: "draft", at: now });
  await bumpBoard(sql, challenge.id);
  return { revision: revision + 1, fresh: true };
}

function isSame(marks: readonly Mark[], typed: Typed): boolean {
  return typed.marks.every(({ criterionId, score, comment }) => {
    const kept = marks.find((mark) => mark.criterionId === criterionId);
    return (kept?.score ?? "") === score && (kept?.comment ?? "") === comment;
  });
}

function withoutOverride(mark: Typed["marks"][number]): Mark {
  return { ...mark, override: null };
}
