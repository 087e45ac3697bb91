import type { Actor } from "#app/core/actor.ts";
import { notFound } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import { authorize, may } from "#app/core/policy.ts";
import type { RunSql } from "#app/core/subject.ts";
import { actorNow } from "#app/platform/actor-now.server.ts";
import { ideaPolicy } from "./idea.policy.ts";
import { lockIdea, type LockedIdea } from "./idea.store.server.ts";

/**
 * The idea, held for the rest of the transaction, and this person with the rights they have now. Throws `not_found` when
 * they may not see it, `forbidden` when they are not active.
 */
export async function lockSeen(
  sql: RunSql,
  actor: Actor,
  ideaId: string,
): Promise<{ readonly idea: LockedIdea; readonly now: Actor }> {
  const idea = isId(ideaId) ? await lockIdea(sql, ideaId) : null;
  const now = await actorNow(sql, actor);
  if (!idea || (now.active && !may(now, ideaPolicy.see, idea))) throw notFound("ideas.notFound");
  authorize(now, ideaPolicy.see, idea);
  return { idea, now };
}
