import type { Actor } from "#app/core/actor.ts";
import { notFound } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import { authorize, may } from "#app/core/policy.ts";
import type { RunSql } from "#app/core/subject.ts";
import { actorNow } from "#app/platform/actor-now.server.ts";
import { ideaPolicy } from "../idea.policy.ts";
import type { LockedIdea } from "../idea.store.server.ts";
import { lockIdeas } from "./merge.store.server.ts";
import { mergingPolicy } from "./merging.policy.ts";

export interface LockedPair {
  readonly merged: LockedIdea;
  readonly into: LockedIdea;
  /** The actor with the rights they have now. */
  readonly now: Actor;
}

/**
 * Two ideas, held for the rest of the transaction with whatever else is to be changed, for somebody who may merge them.
 * Throws `not_found` when this person may not see one of them, `forbidden` when they may not merge them.
 */
export async function lockPair(
  sql: RunSql,
  actor: Actor,
  { ideaId, intoId, besides = [] }: { ideaId: string; intoId: string; besides?: readonly string[] },
): Promise<LockedPair> {
  if (!isId(ideaId) || !isId(intoId)) throw notFound("ideas.notFound");
  const ideas = await lockIdeas(sql, [ideaId, intoId, ...besides]);
  const now = await actorNow(sql, actor);
  const merged = seen(now, ideas.get(ideaId));
  const into = seen(now, ideas.get(intoId));
  authorize(now, mergingPolicy.merge, { merged, into });
  return { merged, into, now };
}

function seen(actor: Actor, idea: LockedIdea | undefined): LockedIdea {
  if (!idea || (actor.active && !may(actor, ideaPolicy.see, idea)))
    throw notFound("ideas.notFound");
  authorize(actor, ideaPolicy.see, idea);
  return idea;
}
