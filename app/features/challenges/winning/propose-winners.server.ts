import type { Actor } from "#app/core/actor.ts";
import { conflict, Refusal } from "#app/core/errors.ts";
import { authorize } from "#app/core/policy.ts";
import { transact } from "#app/platform/transact.server.ts";
import { challengePolicy } from "../challenge.policy.ts";
import { lockSeen } from "../challenge.store.server.ts";
import { deviationsFrom } from "../judging/winners.ts";
import { announcementOf, noteProposal } from "./announcement.store.server.ts";
import { checkJudged } from "./check-proposal.server.ts";
import { judgedPhase } from "./judged.store.server.ts";
import { isReason } from "./winner.ts";
import { replaceProposed } from "./winner.store.server.ts";

interface Wish {
  readonly places: readonly { readonly submissionId: string; readonly place: number }[];
  readonly reason: string;
  /** The version of what is proposed that they saw. */
  readonly seenRevision: number;
}

/**
 * Proposes who gets which place, in the place of what was proposed before; nothing of it is public. Throws `not_found`,
 * `forbidden` (no sponsor), `conflict` (not judged, or changed meanwhile) or `invalid` (a reason is missing).
 */
export async function proposeWinners(actor: Actor, id: string, wish: Wish): Promise<void> {
  await transact(actor, async ({ sql, now, record }) => {
    const { challenge, who } = await lockSeen(sql, actor, id);
    authorize(who, challengePolicy.run, challenge);
    if (challenge.state !== "judging") throw conflict("winning.notJudging");
    const { revision } = await announcementOf(sql, id);
    if (revision !== wish.seenRevision) throw conflict("challenges.changedMeanwhile");
    const { finalists, ranking } = await judgedPhase(sql, id);
    checkJudged(finalists, wish.places);
    const deviates = deviationsFrom(ranking.ranked, wish.places).length > 0;
    if (deviates && !isReason(wish.reason)) throw new Refusal("invalid", "winning.reasonMissing");
    // Where nothing departs from the ranking there is nothing to explain in public.
    const reason = deviates ? wish.reason : "";
    const proposed = { challengeId: id, winners: wish.places, proposerId: actor.id, at: now };
    await replaceProposed(sql, proposed);
    await noteProposal(sql, id, reason);
    const data = { isNews: revision === 0 };
    record({ kind: "winners.proposed", subject: { kind: "challenge", id }, data });
  });
}
