import type { Actor } from "#app/core/actor.ts";
import { authorize } from "#app/core/policy.ts";
import { sql } from "#app/platform/db.server.ts";
import { revisedSettings } from "../settings.store.server.ts";
import { safeguardsPolicy } from "./safeguards.policy.ts";

/** The settings for whoever changes them. Throws `forbidden`. */
export async function settingsToChange(actor: Actor) {
  authorize(actor, safeguardsPolicy.configure, undefined);
  return revisedSettings(sql);
}
