import type { z } from "zod";
import type { Actor } from "#app/core/actor.ts";
import { transact } from "#app/platform/transact.server.ts";
import { noteTracked } from "./commitment.store.server.ts";
import { lockTracker } from "./lock-tracker.server.ts";
import type { outcomeSchema } from "./tracking.schema.ts";

/** Says what came of a commitment, and closes its public tracker for good. Throws as lockTracker() does. */
export async function finishCommitment(
  actor: Actor,
  id: string,
  { outcome, seenRevision }: z.output<typeof outcomeSchema>,
): Promise<void> {
  await transact(actor, async ({ sql, now, record }) => {
    await lockTracker(sql, actor, { challengeId: id, seenRevision });
    await noteTracked(sql, { challengeId: id, at: now, done: { outcome, personId: actor.id } });
    record({ kind: "commitment.done", subject: { kind: "challenge", id }, data: {} });
  });
}
