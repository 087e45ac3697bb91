import type { z } from "zod";
import type { Actor } from "#app/core/actor.ts";
import { conflict, notFound } from "#app/core/errors.ts";
import { transact } from "#app/platform/transact.server.ts";
import { trackingLimits } from "./commitment.ts";
import { commitmentOf, noteTracked, saveStep } from "./commitment.store.server.ts";
import { lockTracker } from "./lock-tracker.server.ts";
import type { stepSchema } from "./tracking.schema.ts";

/**
 * Sets a step of the public tracker, new or over what it said. Throws as lockTracker() does, `not_found` for a step of
 * another challenge, or `conflict` where there are too many.
 */
export async function setStep(
  actor: Actor,
  id: string,
  { stepId, seenRevision, text, day, state }: z.output<typeof stepSchema>,
): Promise<void> {
  await transact(actor, async ({ sql, now, record }) => {
    await lockTracker(sql, actor, { challengeId: id, seenRevision });
    const step = { id: stepId, challengeId: id, text, day, state, personId: actor.id, at: now };
    if (!(await saveStep(sql, step))) throw notFound("tracking.notFound");
    const { steps } = await commitmentOf(sql, id, actor.id);
    if (steps > trackingLimits.stepsAtMost)
      throw conflict("tracking.tooMany", { count: trackingLimits.stepsAtMost });
    await noteTracked(sql, { challengeId: id, at: now });
    record({ kind: "commitment.step-set", subject: { kind: "challenge", id }, data: { stepId } });
  });
}
