import type { Actor } from "#app/core/actor.ts";
import { conflict, isRefusal } from "#app/core/errors.ts";
import { authorize } from "#app/core/policy.ts";
import { transact } from "#app/platform/transact.server.ts";
import { isEditable } from "../challenge.ts";
import { challengePolicy } from "../challenge.policy.ts";
import { lockSeen } from "../challenge.store.server.ts";
import { dropChallenge } from "./challenge-drafts.store.server.ts";

/**
 * Throws away a draft that staff have never seen, for good; harmless when it is gone already. Throws `forbidden` for
 * whoever is no sponsor, `conflict` for what is not a draft or has been public.
 */
export async function discardChallenge(actor: Actor, id: string): Promise<void> {
  await transact(actor, async ({ sql, record }) => {
    const seen = await lockSeen(sql, actor, id).catch(unlessGone);
    if (!seen) return;
    const { challenge, who } = seen;
    authorize(who, challengePolicy.edit, challenge);
    if (challenge.wasPublic || !isEditable(challenge.state))
      throw conflict("authoring.notDiscardable");
    await dropChallenge(sql, id);
    record({ kind: "challenge.discarded", subject: { kind: "challenge", id }, data: {} });
  });
}

function unlessGone(error: unknown): null {
  if (isRefusal(error) && error.kind === "not_found") return null;
  throw error;
}
