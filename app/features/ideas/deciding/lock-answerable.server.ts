import type { Actor } from "#app/core/actor.ts";
import { authorize } from "#app/core/policy.ts";
import type { RunSql } from "#app/core/subject.ts";
import { ideaPolicy } from "../idea.policy.ts";
import type { LockedIdea } from "../idea.store.server.ts";
import { lockSeen } from "../lock-seen.server.ts";

/** The idea, held for the rest of the transaction. Throws also `forbidden` unless this person may answer it. */
export async function lockAnswerable(
  sql: RunSql,
  actor: Actor,
  ideaId: string,
): Promise<LockedIdea> {
  const { idea, now } = await lockSeen(sql, actor, ideaId);
  authorize(now, ideaPolicy.answer, idea);
  return idea;
}
