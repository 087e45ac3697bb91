import type { Actor } from "#app/core/actor.ts";
import { conflict } from "#app/core/errors.ts";
import { transact } from "#app/platform/transact.server.ts";
import { lockAnswerable, type AskedQuestion } from "./lock-answerable.server.ts";
import { updateDeclined } from "./question.store.server.ts";

interface Declined {
  readonly reason: string;
  /** Of the question, as its sponsor saw it. */
  readonly revision: number;
}

/**
 * Says why a question is not answered, to whoever asked and nobody else. The same twice is harmless. Throws `not_found`,
 * `forbidden`, or `conflict` (archived, answered, or another sponsor was quicker).
 */
export async function declineQuestion(
  actor: Actor,
  asked: AskedQuestion,
  { reason, revision }: Declined,
): Promise<void> {
  const { challengeId, questionId } = asked;
  await transact(actor, async ({ sql, now, record }) => {
    const question = await lockAnswerable(sql, actor, asked);
    if (question.answered) throw conflict("questioning.alreadyAnswered");
    if (question.declineReason === reason) return;
    if (question.revision !== revision) throw conflict("challenges.changedMeanwhile");
    await updateDeclined(sql, questionId, { reason, personId: actor.id, at: now });
    const subject = { kind: "challenge", id: challengeId } as const;
    record({ kind: "challenge.question-declined", subject, data: { questionId } });
  });
}
