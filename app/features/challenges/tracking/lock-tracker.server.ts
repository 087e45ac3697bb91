import type { Actor } from "#app/core/actor.ts";
import { conflict } from "#app/core/errors.ts";
import { authorize } from "#app/core/policy.ts";
import type { RunSql } from "#app/core/subject.ts";
import { lockSeen } from "../challenge.store.server.ts";
import { isTracked } from "./commitment.ts";
import { commitmentOf } from "./commitment.store.server.ts";
import { trackingPolicy } from "./tracking.policy.ts";

interface Seen {
  readonly challengeId: string;
  /** The version of the tracker that whoever changes it had before them. */
  readonly seenRevision: number;
}

/**
 * Locks the public tracker of a challenge for somebody who keeps it. Throws `not_found`, `forbidden` (neither committed
 * nor sponsoring) or `conflict` (no winners yet, done, or changed meanwhile).
 */
export async function lockTracker(
  sql: RunSql,
  actor: Actor,
  { challengeId, seenRevision }: Seen,
): Promise<void> {
  const { challenge, who } = await lockSeen(sql, actor, challengeId);
  const commitment = await commitmentOf(sql, challengeId, actor.id);
  const { isSponsor } = challenge.part;
  authorize(who, trackingPolicy.keep, { isSponsor, isCommitted: commitment.isCommitted });
  if (!isTracked(challenge.state, commitment.hasWinners)) throw conflict("tracking.notYet");
  if (commitment.doneAt) throw conflict("tracking.isDone");
  if (commitment.revision !== seenRevision) throw conflict("challenges.changedMeanwhile");
}
