import type { Actor, System } from "#app/core/actor.ts";
import { organisationId } from "#app/core/ids.ts";
import { permit } from "#app/core/policy.ts";
import { lockOrganisation } from "#app/platform/lock-organisation.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { moderationPolicy } from "../moderation.policy.ts";
import { reasonsInOrder, saveReasonOrder } from "./reason.store.server.ts";

/** Puts reasons in an order: those named first, then the rest as they stood. Unknown ids are passed over. */
export async function orderReasons(
  actor: Actor | System,
  wanted: readonly string[],
): Promise<void> {
  await transact(actor, async ({ sql, record }) => {
    permit(await lockOrganisation(sql, actor), moderationPolicy.configure, null);
    const present = (await reasonsInOrder(sql)).map(({ id }) => id);
    const named = [...new Set(wanted)].filter((id) => present.includes(id));
    const ids = [...named, ...present.filter((id) => !named.includes(id))];
    if (ids.join() === present.join()) return;
    await saveReasonOrder(sql, ids);
    const subject = { kind: "organisation", id: organisationId } as const;
    record({ kind: "moderation-reasons.ordered", subject, data: { ids } });
  });
}
