import type { Actor } from "#app/core/actor.ts";
import { notFound } from "#app/core/errors.ts";
import { authorize } from "#app/core/policy.ts";
import { sql } from "#app/platform/db.server.ts";
import { decidingPolicy } from "./deciding.policy.ts";
import { namesOfStages, wordingsInOrder, type StageNames } from "./wording.store.server.ts";
import type { Wording } from "./wording.ts";

/** Everything administrators set about decisions. Throws `forbidden`. */
export async function decisionSettings(
  actor: Actor,
): Promise<{ readonly stages: StageNames[]; readonly wordings: Wording[] }> {
  authorize(actor, decidingPolicy.configure, null);
  const [stages, wordings] = await Promise.all([namesOfStages(sql), wordingsInOrder(sql)]);
  return { stages, wordings };
}

/** One reason or reply. Throws `forbidden` and `not_found`. */
export async function managedWording(actor: Actor, id: string): Promise<Wording> {
  const wording = (await decisionSettings(actor)).wordings.find((one) => one.id === id);
  if (!wording) throw notFound("configuring.unknown");
  return wording;
}

/** What one stage is called. Throws `forbidden` and `not_found`. */
export async function managedStage(actor: Actor, stage: string): Promise<StageNames> {
  const found = (await decisionSettings(actor)).stages.find((one) => one.stage === stage);
  if (!found) throw notFound("configuring.unknown");
  return found;
}
