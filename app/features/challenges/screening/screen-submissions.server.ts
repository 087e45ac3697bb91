import type { Actor } from "#app/core/actor.ts";
import { conflict, notFound } from "#app/core/errors.ts";
import { authorize } from "#app/core/policy.ts";
import { transact, type Transaction } from "#app/platform/transact.server.ts";
import { isRunning } from "../challenge.ts";
import { challengePolicy } from "../challenge.policy.ts";
import { holdChallenge } from "../entering/lock-entry.server.ts";
import type { ScreeningResult } from "../entering/submission.ts";
import { lockSubmission, type StoredSubmission } from "../entering/submission.store.server.ts";
import { findEvaluations, insertScreening, latestScreening } from "./screening.store.server.ts";

interface Screening {
  readonly ids: readonly string[];
  readonly result: ScreeningResult;
  readonly comment: string;
}

/**
 * Says of submissions what sponsors found, all or none of them; its people are told. The same again changes nothing.
 * Throws `not_found`, `forbidden` (no sponsor) and `conflict`: nothing becomes ineligible while judges have it.
 */
export async function screenSubmissions(
  actor: Actor,
  challengeId: string,
  { ids, ...found }: Screening,
): Promise<void> {
  await transact(actor, async (transaction) => {
    await expectSponsor(transaction, actor, challengeId);
    // In the order of ids, so that two sponsors who screen the same do not wait for each other.
    for (const id of [...new Set(ids)].sort())
      await screen(transaction, actor, id, challengeId, found);
  });
}

/** Holds a challenge for one of its sponsors while it runs. Throws as above. */
export async function expectSponsor({ sql }: Transaction, actor: Actor, challengeId: string) {
  const { challenge, who } = await holdChallenge(sql, actor, challengeId);
  const { state, isSponsor } = challenge;
  authorize(who, challengePolicy.run, { state, part: { isSponsor, isEntrant: false } });
  if (!isRunning(state)) throw conflict("screening.notRunning");
  return challenge;
}

/** A submission of a challenge that counts, locked. Throws `not_found`, also for what its people alone see. */
export async function lockCounting(
  { sql }: Transaction,
  id: string,
  challengeId: string,
): Promise<StoredSubmission> {
  const submission = await lockSubmission(sql, id);
  if (submission?.challengeId !== challengeId || submission.state !== "submitted")
    throw notFound("entering.notFound");
  return submission;
}

async function screen(
  transaction: Transaction,
  actor: Actor,
  id: string,
  challengeId: string,
  found: Omit<Screening, "ids">,
): Promise<void> {
  const { sql, now, record } = transaction;
  const { title, screened } = await lockCounting(transaction, id, challengeId);
  const { result, comment } = found;
  const before = screened === null ? null : await latestScreening(sql, id);
  if (before?.result === result && before.comment === comment) return;
  const isJudged = (await findEvaluations(sql, id)).some(({ state }) => state !== "recused");
  if (result === "ineligible" && isJudged) throw conflict("screening.judgesAssigned", { title });
  await insertScreening(sql, { submissionId: id, personId: actor.id, result, comment, at: now });
  const subject = { kind: "submission", id } as const;
  record({ kind: "submission.screened", subject, data: { challengeId, result } });
}
