import { isDeepStrictEqual } from "node:util";
import type { Actor, System } from "#app/core/actor.ts";
import { conflict } from "#app/core/errors.ts";
import { organisationId } from "#app/core/ids.ts";
import { permit } from "#app/core/policy.ts";
import { lockOrganisation } from "#app/platform/lock-organisation.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { moderationPolicy } from "../moderation.policy.ts";
import { newcomerLimits, saveNewcomerLimits } from "./limits.store.server.ts";
import type { NewcomerLimits } from "./limits.ts";

/**
 * Sets how much people may do a day while they are new. The same again does nothing.
 * Throws `forbidden`, or `conflict` when somebody else has changed it meanwhile.
 */
export async function changeLimits(
  actor: Actor | System,
  { revision, ...limits }: NewcomerLimits & { readonly revision: number },
): Promise<void> {
  await transact(actor, async ({ sql, record }) => {
    permit(await lockOrganisation(sql, actor), moderationPolicy.configure, null);
    const { revision: standing, ...before } = await newcomerLimits(sql);
    if (isDeepStrictEqual(before, limits)) return;
    if (standing !== revision) throw conflict("ruling.overtaken");
    await saveNewcomerLimits(sql, limits);
    const subject = { kind: "organisation", id: organisationId } as const;
    record({ kind: "moderation-limits.changed", subject, data: { limited: limits.limited } });
  });
}
