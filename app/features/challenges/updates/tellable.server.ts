import type { Actor } from "#app/core/actor.ts";
import { conflict } from "#app/core/errors.ts";
import { authorize } from "#app/core/policy.ts";
import { challengeHead, type ChallengeHead } from "../challenge-head.queries.server.ts";
import { updatePolicy } from "./update.policy.ts";
import { takesUpdates } from "./update.ts";

/** A challenge on the page where a sponsor tells its news. Throws as the commands do. */
export async function tellable(actor: Actor, challengeId: string): Promise<ChallengeHead> {
  const head = await challengeHead(actor, challengeId);
  const { state, capacities, isEntrant } = head;
  const part = { isSponsor: capacities.includes("sponsor"), isEntrant };
  authorize(actor, updatePolicy.tell, { state, part });
  if (!takesUpdates(state)) throw conflict("updates.closed");
  return head;
}
