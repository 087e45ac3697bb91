import type { Actor } from "#app/core/actor.ts";
import { notFound } from "#app/core/errors.ts";
import { authorize } from "#app/core/policy.ts";
import { sql } from "#app/platform/db.server.ts";
import { moderationPolicy } from "../moderation.policy.ts";
import { newcomerLimits } from "./limits.store.server.ts";
import { reasonsInOrder, type ModerationReason } from "./reason.store.server.ts";

/** Everything administrators set about moderation. Throws `forbidden`. */
export async function moderationSettings(actor: Actor) {
  authorize(actor, moderationPolicy.configure, null);
  const [limits, reasons] = await Promise.all([newcomerLimits(sql), reasonsInOrder(sql)]);
  return { limits, reasons };
}

/** One reason. Throws `forbidden` and `not_found`. */
export async function managedReason(actor: Actor, id: string): Promise<ModerationReason> {
  const reason = (await moderationSettings(actor)).reasons.find((one) => one.id === id);
  if (!reason) throw notFound("ruling.unknown");
  return reason;
}
