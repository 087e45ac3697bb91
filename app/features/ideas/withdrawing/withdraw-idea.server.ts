import type { Actor } from "#app/core/actor.ts";
import { conflict, notFound } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import { authorize, may } from "#app/core/policy.ts";
import { actorNow } from "#app/platform/actor-now.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { ideaPolicy } from "../idea.policy.ts";
import { lockIdea } from "../idea.store.server.ts";
import { endQuestion } from "../promising/end-question.server.ts";
import { isWithdrawable } from "../idea.ts";
import { insertWithdrawal } from "./withdrawal.store.server.ts";

/**
 * Takes back an idea for good: its text is shown no longer, its discussion stays. Withdrawing twice is harmless.
 * Throws `not_found`, `forbidden` (not an author) or `conflict` (it has been taken on).
 */
export async function withdrawIdea(
  actor: Actor,
  ideaId: string,
  { reason }: { readonly reason: string },
): Promise<void> {
  if (!isId(ideaId)) throw notFound("ideas.notFound");
  await transact(actor, async ({ sql, now, record }) => {
    const idea = await lockIdea(sql, ideaId);
    const who = await actorNow(sql, actor);
    if (!idea || !may(who, ideaPolicy.see, idea)) throw notFound("ideas.notFound");
    authorize(who, ideaPolicy.withdraw, idea);
    if (idea.standing === "withdrawn") return;
    if (!isWithdrawable(idea)) throw conflict("withdrawing.tooLate");
    // One that was withdrawn and hidden since stands as hidden.
    if (!(await insertWithdrawal(sql, { ideaId, personId: actor.id, reason, at: now }))) return;
    await endQuestion(sql, ideaId, { ending: "withdrawn", at: now });
    const { stage } = idea;
    record({ kind: "idea.withdrawn", subject: { kind: "idea", id: ideaId }, data: { stage } });
  });
}
