import type { z } from "zod";
import type { Actor } from "#app/core/actor.ts";
import { notFound } from "#app/core/errors.ts";
import { transact } from "#app/platform/transact.server.ts";
import { dropStep, noteTracked } from "./commitment.store.server.ts";
import { lockTracker } from "./lock-tracker.server.ts";
import type { removalSchema } from "./tracking.schema.ts";

/** Takes a step of the public tracker away. Throws as lockTracker() does, or `not_found` where it has no such step. */
export async function removeStep(
  actor: Actor,
  id: string,
  { stepId, seenRevision }: z.output<typeof removalSchema>,
): Promise<void> {
  await transact(actor, async ({ sql, now, record }) => {
    await lockTracker(sql, actor, { challengeId: id, seenRevision });
    if (!(await dropStep(sql, id, stepId))) throw notFound("tracking.notFound");
    await noteTracked(sql, { challengeId: id, at: now });
    const subject = { kind: "challenge", id } as const;
    record({ kind: "commitment.step-removed", subject, data: { stepId } });
  });
}
